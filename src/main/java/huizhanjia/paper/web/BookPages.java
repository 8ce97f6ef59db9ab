package huizhanjia.paper.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.paper.register.RegisterBooks;
import huizhanjia.sheet.SheetWriter;
import huizhanjia.ui.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/documents/exports`, `/documents/received/exports`: the registers as they are filtered leave as .xlsx.
@Controller
@Needs("document:read")
class BookPages {

    private final RegisterBooks books;
    private final Clock clock;

    BookPages(RegisterBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @PostMapping("/documents/exports")
    void sent(@RequestParam Map<String, String> values, Actor actor, HttpServletResponse response) throws IOException {
        write(books.sent(DocumentFilter.of(new DocumentFields(values)).sought(), actor), response);
    }

    @PostMapping("/documents/received/exports")
    void received(@RequestParam Map<String, String> values, Actor actor, HttpServletResponse response)
            throws IOException {
        write(books.received(ReceiptPages.sought(new DocumentFields(values)), actor), response);
    }

    private void write(RegisterBooks.Book book, HttpServletResponse response) throws IOException {
        var day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        Download.begin(response, "%s-%s.xlsx".formatted(book.export().title(), day));
        try (var sheet = SheetWriter.xlsx(response.getOutputStream(), book.export())) {
            for (var row : book.rows()) {
                sheet.row(row);
            }
        }
    }
}
