package bench;

final class ImportBench {
    Result measure() {
        throw new UnsupportedOperationException("the wizard has not landed");
    }
}
