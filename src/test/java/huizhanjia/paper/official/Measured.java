package huizhanjia.paper.official;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF with a ruler laid on it: what stands where, in millimetres from the upper left corner of each page.
final class Measured {

    private static final double POINT = 25.4 / 72;
    private static final double ASCENT = 0.88;

    private final List<Page> pages = new ArrayList<>();

    /// One page.
    record Page(double width, double height, List<Sign> signs, List<Rule> rules) {

        /// Its lines from the top, each from the left.
        List<Line> lines() {
            var byBase = new TreeMap<Long, List<Sign>>();
            signs.forEach(sign -> byBase.computeIfAbsent(Math.round(sign.base() * 2), it -> new ArrayList<>())
                    .add(sign));
            return byBase.values().stream()
                    .map(line -> new Line(line.stream()
                            .sorted(java.util.Comparator.comparingDouble(Sign::x))
                            .toList()))
                    .toList();
        }

        Line line(String containing) {
            return lines().stream()
                    .filter(line -> line.words().contains(containing))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(containing + " not in " + lines()));
        }
    }

    /// One character.
    record Sign(String word, double x, double base, double size, double width) {

        double top() {
            return base - ASCENT * size;
        }
    }

    /// One line of them.
    record Line(List<Sign> signs) {

        String words() {
            return signs.stream().map(Sign::word).collect(Collectors.joining());
        }

        double left() {
            return signs.getFirst().x();
        }

        double right() {
            return signs.getLast().x() + signs.getLast().width();
        }

        double top() {
            return signs.getFirst().top();
        }

        double bottom() {
            return top() + signs.getFirst().size();
        }

        @Override
        public String toString() {
            return words();
        }
    }

    /// A filled box, or a line drawn; LibreOffice draws its borders.
    record Rule(double x, double y, double width, double height, boolean red) {}

    static List<Page> pages(byte[] pdf) throws IOException {
        var measured = new Measured();
        try (var document = Loader.loadPDF(pdf)) {
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var page = document.getPage(number - 1);
                var height = page.getMediaBox().getHeight();
                var reader = new Reader(height);
                reader.setStartPage(number);
                reader.setEndPage(number);
                reader.getText(document);
                var boxes = new Boxes(page, height);
                boxes.processPage(page);
                measured.pages.add(
                        new Page(page.getMediaBox().getWidth() * POINT, height * POINT, reader.signs, boxes.rules));
            }
        }
        return measured.pages;
    }

    private static final class Reader extends PDFTextStripper {

        private final List<Sign> signs = new ArrayList<>();
        private final double height;

        Reader(double height) {
            this.height = height;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            var matrix = text.getTextMatrix();
            signs.add(new Sign(
                    text.getUnicode(),
                    matrix.getTranslateX() * POINT,
                    (height - matrix.getTranslateY()) * POINT,
                    text.getFontSizeInPt() * POINT,
                    text.getWidthDirAdj() * POINT));
        }
    }

    private static final class Boxes extends PDFGraphicsStreamEngine {

        private final List<Rule> rules = new ArrayList<>();
        private final double height;
        private final List<Point2D> path = new ArrayList<>();

        Boxes(PDPage page, double height) {
            super(page);
            this.height = height;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.addAll(List.of(p0, p1, p2, p3));
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            drawn(getGraphicsState().getNonStrokingColor().getComponents(), 0);
        }

        @Override
        public void strokePath() throws IOException {
            drawn(
                    getGraphicsState().getStrokingColor().getComponents(),
                    getGraphicsState().getLineWidth()
                            * getGraphicsState()
                                    .getCurrentTransformationMatrix()
                                    .getScalingFactorY());
        }

        private void drawn(float[] color, double thick) {
            var xs = path.stream().mapToDouble(Point2D::getX).summaryStatistics();
            var ys = path.stream().mapToDouble(Point2D::getY).summaryStatistics();
            var red = color.length == 3 && color[0] == 1 && color[1] == 0 && color[2] == 0;
            rules.add(new Rule(
                    xs.getMin() * POINT,
                    (height - ys.getMax() - thick / 2) * POINT,
                    (xs.getMax() - xs.getMin()) * POINT,
                    (ys.getMax() - ys.getMin() + thick) * POINT,
                    red));
            path.clear();
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Float() : path.getLast();
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName shading) {}
    }
}
