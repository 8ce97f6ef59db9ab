package huizhanjia.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Words to draw one from, each as often as its weight says: `车工*5|钳工*4|质检员`.
///
/// @param urn every word as many times as it weighs
record SampleChances(List<String> urn) {

    SampleChances {
        urn = List.copyOf(urn);
    }

    /// Reads the notation of the sample's lists; nothing written means that the empty text is drawn.
    static SampleChances of(String notation) {
        var urn = new ArrayList<String>();
        for (var share : shares(notation)) {
            for (var i = 0; i < share.weight(); i++) {
                urn.add(share.word());
            }
        }
        return new SampleChances(urn);
    }

    /// The words with their weights, in the order they are written.
    static List<Share> shares(String notation) {
        return List.of(notation.split("\\|", -1)).stream().map(Share::of).toList();
    }

    String draw(Random random) {
        return urn.get(random.nextInt(urn.size()));
    }

    /// A word and how much it weighs.
    record Share(String word, int weight) {

        static Share of(String notation) {
            var star = notation.indexOf('*');
            return star < 0
                    ? new Share(notation, 1)
                    : new Share(notation.substring(0, star), Integer.parseInt(notation.substring(star + 1)));
        }
    }
}
