' Converts what lies in the folder of the environment variable HUIZHANJIA_OFFICE, until "stop" lies there or nobody has
' come for ten minutes. A job is a file of lines: from, to (both addresses), filter, options. What was said of it is
' left beside it, under ".done".
Sub Serve
    Dim folder As String, job As String, idle As Long
    folder = Environ("HUIZHANJIA_OFFICE") & "/"
    Do While Not FileExists(folder & "stop") And idle < 30000
        job = Dir(folder & "*.job")
        If job = "" Then
            Wait 20
            idle = idle + 1
        Else
            idle = 0
            Work(folder & job)
        End If
    Loop
    StarDesktop.terminate()
End Sub

Sub Work(job As String)
    Dim source As String, target As String, filterName As String, options As String, said As String, number As Integer
    number = FreeFile
    Open job For Input As #number
    Line Input #number, source
    Line Input #number, target
    Line Input #number, filterName
    Line Input #number, options
    Close #number
    said = Converted(source, target, filterName, options)
    number = FreeFile
    Open job & ".part" For Output As #number
    Print #number, said
    Close #number
    Kill job
    Name job & ".part" As job & ".done"
End Sub

Function Converted(source As String, target As String, filterName As String, options As String) As String
    On Error GoTo Failed
    Dim reading(1) As New com.sun.star.beans.PropertyValue
    Dim writing(1) As New com.sun.star.beans.PropertyValue
    reading(0).Name = "Hidden"
    reading(0).Value = True
    reading(1).Name = "ReadOnly"
    reading(1).Value = True
    writing(0).Name = "FilterName"
    writing(0).Value = filterName
    writing(1).Name = "FilterOptions"
    writing(1).Value = options
    Dim document As Object
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, reading())
    document.storeToURL(target, writing())
    document.close(True)
    Converted = "ok"
    Exit Function
Failed:
    Converted = Err & " " & Error$
End Function
