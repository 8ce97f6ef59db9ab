package huizhanjia.ui;

import java.util.List;
import java.util.Set;

/// What the layout prints around a page: who is signed in, in which post, and what the post may open.
///
/// @param clerk the clerk's name; empty text before sign-in
/// @param post the post in use as printed in the header
/// @param posts every post the clerk holds today, for the switch
/// @param permissions of the post in use; the menu shows only what they open
/// @param csrfName the parameter that carries the token
/// @param csrfToken the token every changing form sends back
/// @param openedIn the post in use, signed, which every changing form sends back; empty text before one is in use
/// @param path the path of the request, to mark the menu
/// @param type how large this browser has its pages
/// @param watermark name and time, printed faintly behind personal data; empty text for none
/// @param notice what happened on the way to the page; empty text for nothing
public record Chrome(
        String clerk,
        String post,
        List<HeldPost> posts,
        Set<String> permissions,
        String csrfName,
        String csrfToken,
        String openedIn,
        String path,
        TypeSize type,
        String watermark,
        String notice) {

    /// A post the clerk may switch to.
    public record HeldPost(String id, String label, boolean inUse) {}

    /// Nobody is signed in.
    public static final Chrome NOBODY =
            new Chrome("", "", List.of(), Set.of(), "_csrf", "", "", "", TypeSize.USUAL, "", "");

    public boolean isSignedIn() {
        return !clerk.isEmpty();
    }

    /// The menu as far as the post in use may open it.
    public List<MenuItem> menu() {
        return MenuItem.ALL.stream()
                .filter(item -> permissions.contains(item.permission()))
                .toList();
    }
}
