package huizhanjia.ui.arrival;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/// A request whose files are still on their way: while they are read the turn belongs to others.
final class ComingRequest extends HttpServletRequestWrapper {

    private final Turn turn;
    private final Pace pace;

    ComingRequest(HttpServletRequest request, Turn turn, Pace pace) {
        super(request);
        this.turn = turn;
        this.pace = pace;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Coming(super.getInputStream(), turn, pace);
    }

    private static final class Coming extends ServletInputStream {

        private final ServletInputStream wire;
        private final Turn turn;
        private final Pace pace;

        Coming(ServletInputStream wire, Turn turn, Pace pace) {
            this.wire = wire;
            this.turn = turn;
            this.pace = pace;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            turn.stepAside();
            var read = wire.read(into, from, most);
            pace.came(read);
            if (read < 0) {
                turn.comeBack();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return wire.isFinished();
        }

        @Override
        public boolean isReady() {
            return wire.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            wire.setReadListener(listener);
        }
    }
}
