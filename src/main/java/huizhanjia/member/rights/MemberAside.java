package huizhanjia.member.rights;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Member;
import java.util.List;

/// What another room says on the page of a member; the room implements it.
public interface MemberAside {

    /// Lines for whoever reads the page; none where the post may not see them.
    List<Line> of(Member member, Actor actor);

    /// One line.
    ///
    /// @param look the class of its tag in the style sheet
    /// @param href where it is done
    record Line(String label, String words, String look, String href) {}
}
