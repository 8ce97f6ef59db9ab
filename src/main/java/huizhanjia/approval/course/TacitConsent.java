package huizhanjia.approval.course;

import huizhanjia.law.Confidence;

/// A rule that takes silence for consent. It is told on the decision page; nothing here acts on it, and no procedure
/// of the house has one.
///
/// @param article where it stands written
public record TacitConsent(String article, Confidence confidence) {

    public TacitConsent {
        if (confidence != Confidence.VERIFIED || article.isBlank()) {
            throw new IllegalArgumentException("silence consents only by a rule read in the official text: " + article);
        }
    }
}
