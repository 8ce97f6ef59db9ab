package huizhanjia.attachment;

import static huizhanjia.attachment.AttachmentWorld.COUNTY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.access.PaperUnions;
import huizhanjia.attachment.AttachmentWorld.PaperMatters;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

@PeopleTest
record AttachmentsTests(
        Attachments attachments,
        Contents contents,
        ContentFolder folder,
        PaperMatters matters,
        PaperUnions unions,
        Trail trail) {

    @Test
    void what_hangs_is_read_again_as_it_was_brought() throws IOException {
        var by = matters.clerk(unions.factory);
        var hook = matters.of(unions.factory);
        var minutes = Samples.text();
        var kept = attachments.keep(Samples.file("C:\\我的文档\\会议记录.txt", minutes), COUNTY, by);
        attachments.hang(hook, List.of(kept.id()), by);

        assertThat(attachments.of(COUNTY, hook.subject())).containsExactly(kept);
        assertThat(kept.name()).isEqualTo("会议记录.txt");
        assertThat(kept.bytes()).isEqualTo(minutes.length);
        var above = matters.clerk(unions.county);
        try (var opened = contents.open(contents.need(kept.id(), above))) {
            assertThat(opened).hasBinaryContent(minutes);
        }
    }

    @Test
    void a_photograph_is_kept_as_it_is_and_shown_upright_without_the_place_it_was_taken() throws IOException {
        var by = matters.clerk(unions.factory);
        var hook = matters.of(unions.factory);
        var taken = Samples.sideways();
        assertThat(new String(taken, ISO_8859_1)).contains("41.80N");
        var kept = attachments.keep(Samples.file("现场.jpg", taken), COUNTY, by);
        attachments.hang(hook, List.of(kept.id()), by);

        var shown = contents.preview(kept).orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(picture.getWidth()).isEqualTo(30);
        assertThat(picture.getHeight()).isEqualTo(60);
        assertThat(new Color(picture.getRGB(15, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(15, 50)).getBlue()).isGreaterThan(200);
        assertThat(new String(shown, ISO_8859_1))
                .doesNotContainIgnoringCase("exif")
                .doesNotContain("41.80N");
        try (var opened = contents.open(contents.need(kept.id(), by))) {
            assertThat(opened).hasBinaryContent(taken);
        }
    }

    @Test
    void the_same_content_is_kept_once_a_county() throws IOException {
        var by = matters.clerk(unions.city);
        var text = Samples.text();
        var one = attachments.keep(Samples.file("一.txt", text), COUNTY, by);
        var two = attachments.keep(Samples.file("二.txt", text), COUNTY, by);
        var elsewhere = attachments.keep(Samples.file("一.txt", text), "210198", by);

        assertThat(two.id()).isNotEqualTo(one.id());
        assertThat(List.of(two.digest(), elsewhere.digest())).containsOnly(one.digest());
        try (var files = Files.walk(folder.folder())) {
            assertThat(files.filter(it -> it.toString().contains(one.digest()))).hasSize(2);
        }
    }

    @Test
    void nobody_beside_reads_what_hangs_on_a_union() {
        var by = matters.clerk(unions.factory);
        var kept = attachments.keep(Samples.file("会议记录.txt", Samples.text()), COUNTY, by);
        attachments.hang(matters.of(unions.factory), List.of(kept.id()), by);
        var beside = matters.clerk(unions.school);

        assertThatThrownBy(() -> contents.need(kept.id(), beside))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有这份附件");
        assertThatThrownBy(() -> attachments.hang(matters.of(unions.school), List.of(kept.id()), beside))
                .as("hanging it on a subject of one's own does not open it")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attachments.keep(Samples.file("a.txt", Samples.text()), "210198", by))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管辖范围");
    }

    @Test
    void until_it_hangs_only_the_post_that_brought_it_reads_it() {
        var by = matters.clerk(unions.factory);
        var kept = attachments.keep(Samples.file("会议记录.txt", Samples.text()), COUNTY, by);
        assertThat(contents.need(kept.id(), by)).isEqualTo(kept);
        assertThatThrownBy(() -> contents.need(kept.id(), matters.clerk(unions.county)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nothing_hangs_where_nobody_decides_who_reads_it() {
        var by = matters.clerk(unions.factory);
        var kept = attachments.keep(Samples.file("会议记录.txt", Samples.text()), COUNTY, by);
        assertThatThrownBy(() -> attachments.hang(Hook.on(COUNTY, "nobody:1"), List.of(kept.id()), by))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_files_of_a_form_are_kept_or_none_and_each_bad_one_is_named() {
        var by = matters.clerk(unions.factory);
        var good = Samples.text();
        assertThatThrownBy(() -> attachments.keepAll(
                        List.of(
                                part("好的.txt", good),
                                part("setup.exe", Samples.program()),
                                part("空的.pdf", new byte[0]),
                                part("", new byte[0])),
                        COUNTY,
                        by))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“setup.exe”不是可以附的文件")
                .hasMessageContaining("“空的.pdf”文件是空的")
                .hasMessageContaining("都没有收下")
                .hasMessageNotContaining("好的");
        assertThat(folder.folder().resolve(".incoming")).isEmptyDirectory();
        assertThat(attachments.keepAll(List.of(part("好的.txt", good), part("", new byte[0])), COUNTY, by))
                .hasSize(1);
    }

    @Test
    void named_places_tell_what_is_wanting() {
        var by = matters.clerk(unions.factory);
        var hook = matters.of(unions.factory);
        var kept = attachments.keepAll(
                List.of(part("记录.txt", Samples.text()), part("照片.jpg", Samples.picture("jpg", 20, 10))), COUNTY, by);
        attachments.hang(hook.in("minutes"), List.of(kept.getFirst().id()), by);
        attachments.hang(
                hook.in("before-the-rules-changed"), List.of(kept.getLast().id()), by);

        var slots = attachments.slots(
                COUNTY, hook.subject(), List.of(Slot.of("minutes", "会议记录", 2), Slot.of("roll", "签到表", 0)));
        assertThat(slots)
                .extracting(Slot::label, Slot::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("会议记录", "缺 1 份"),
                        org.assertj.core.groups.Tuple.tuple("签到表", "可不附"),
                        org.assertj.core.groups.Tuple.tuple("其他附件", "已附 1 份"));
    }

    @Test
    void the_chain_keeps_the_digest_and_not_the_name() {
        var by = matters.clerk(unions.factory);
        var hook = matters.of(unions.factory);
        var kept = attachments.keep(Samples.file("张三困难申请.txt", Samples.text()), COUNTY, by);
        attachments.hang(hook, List.of(kept.id()), by);
        assertThat(trail.timeline(COUNTY, List.of(hook.subject())).rows())
                .singleElement()
                .extracting(TimelineEntry::toString)
                .asString()
                .contains("附上 1 个文件", kept.digest())
                .doesNotContain("张三");
    }

    @Test
    void it_rests_sealed_and_what_was_changed_on_disk_is_refused() throws IOException {
        var by = matters.clerk(unions.factory);
        var text = Samples.text();
        var kept = attachments.keep(Samples.file("会议记录.txt", text), COUNTY, by);
        var file = onDisk(kept);
        var sealed = Files.readAllBytes(file);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("会议记录");

        for (var at : List.of(4, 8, 20, sealed.length - 1)) {
            var damaged = sealed.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertRefused(kept);
        }
        Files.write(file, java.util.Arrays.copyOf(sealed, sealed.length - 10));
        assertRefused(kept);
        var other = attachments.keep(Samples.file("另一份.txt", Samples.text()), COUNTY, by);
        Files.copy(onDisk(other), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused(kept);
        Files.delete(file);
        assertRefused(kept);

        attachments.keep(Samples.file("再传一次.txt", text), COUNTY, by);
        try (var opened = contents.open(kept)) {
            assertThat(opened).hasBinaryContent(text);
        }
    }

    @Test
    void what_a_killed_house_left_under_way_is_gone_at_the_next_start() throws IOException {
        var text = Samples.text();
        var half = folder.receive(new java.io.ByteArrayInputStream(text), SizeLimit.STANDARD);
        assertThat(half.part().path()).exists();
        assertThat(folder.open(half)).isEqualTo(text);
        folder.removeLeftovers();
        assertThat(half.part().path()).doesNotExist();
        try (var files = Files.walk(folder.folder())) {
            assertThat(files.filter(it -> it.toString().contains(half.digest())))
                    .isEmpty();
        }
    }

    @Test
    void a_file_is_refused_as_soon_as_it_is_too_large() {
        var endless = new java.io.InputStream() {
            private int read;

            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                read += length;
                assertThat(read).isLessThan(1 << 20);
                return length;
            }
        };
        assertThatThrownBy(() -> folder.receive(endless, new SizeLimit(100_000)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("上限");
        assertThat(folder.folder().resolve(".incoming")).isEmptyDirectory();
    }

    private void assertRefused(Attachment attachment) {
        assertThatThrownBy(() -> contents.open(attachment))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("损坏或被改动")
                .hasMessageContaining(attachment.digest().substring(0, 12));
    }

    private Path onDisk(Attachment attachment) {
        var digest = attachment.digest();
        return folder.folder()
                .resolve(attachment.county())
                .resolve(digest.substring(0, 2))
                .resolve(digest + ".sealed");
    }

    private static MockMultipartFile part(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }
}
