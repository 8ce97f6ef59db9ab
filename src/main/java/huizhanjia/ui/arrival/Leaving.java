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

    private final Turn turn;
    private @Nullable ServletOutputStream out;

    Leaving(HttpServletResponse response, Turn turn) {
        super(response);
        this.turn = turn;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Wire(super.getOutputStream(), turn);
        }
        return out;
    }

    /// What is written with a writer is short, or told little by little.
    @Override
    public PrintWriter getWriter() throws IOException {
        turn.end();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        turn.end();
        super.flushBuffer();
    }

    private static final class Wire extends ServletOutputStream {

        private final ServletOutputStream out;
        private final Turn turn;

        Wire(ServletOutputStream out, Turn turn) {
            this.out = out;
            this.turn = turn;
        }

        @Override
        public void write(int one) throws IOException {
            turn.end();
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            turn.end();
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            turn.end();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            turn.end();
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
