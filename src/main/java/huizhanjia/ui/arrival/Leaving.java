package huizhanjia.ui.arrival;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/// An answer on its way out: with its first byte the turn ends, for nobody knows how slowly it is read.
final class Leaving extends HttpServletResponseWrapper {

    private final RequestTurn requestTurn;
    private @Nullable ServletOutputStream out;

    Leaving(HttpServletResponse response, RequestTurn requestTurn) {
        super(response);
        this.requestTurn = requestTurn;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Wire(super.getOutputStream(), requestTurn);
        }
        return out;
    }

    /// What is written with a writer is short, or told little by little.
    @Override
    public PrintWriter getWriter() throws IOException {
        requestTurn.end();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        requestTurn.end();
        super.flushBuffer();
    }

    private static final class Wire extends ServletOutputStream {

        private final ServletOutputStream out;
        private final RequestTurn requestTurn;

        Wire(ServletOutputStream out, RequestTurn requestTurn) {
            this.out = out;
            this.requestTurn = requestTurn;
        }

        @Override
        public void write(int one) throws IOException {
            requestTurn.end();
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            requestTurn.end();
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            requestTurn.end();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            requestTurn.end();
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
