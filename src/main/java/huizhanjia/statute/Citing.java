package huizhanjia.statute;

import java.util.Set;

/// Something of the house that stands on an article.
///
/// @param kind 规则, 义务 or 参数
/// @param code of a duty; empty text for a rule or a parameter
/// @param what the words it quotes or what it is called
/// @param effect what follows, such as 拦截
/// @param place the page where it is seen at work
public record Citing(String kind, String code, String what, String effect, Place place) {

    /// Whether there is a page behind it that a post with these permissions may open.
    public boolean isOpenTo(Set<String> permissions) {
        return !place.path().isEmpty() && permissions.contains(place.permission());
    }

    /// Where something is seen at work, and who may look.
    ///
    /// @param path its address; empty text for none
    /// @param permission what a post needs to open it
    public record Place(String path, String permission) {

        static final Place NONE = new Place("", "");
    }
}
