package huizhanjia.ui;

import jakarta.servlet.http.HttpServletRequest;

/// Knows who is behind a request; the room that signs people in implements it.
public interface ChromeSource {

    Chrome of(HttpServletRequest request);
}
