package org.salience.severity.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.salience.model.evidence.Word;

/**
 * How several impacts score by a profile, and which of them averaging masks.
 *
 * <p>In the order of their ids, which is not an order of severity; nothing is added up over impacts.
 *
 * @param profile the profile
 * @param scores a score for each impact, sorted by impact
 */
public record ProfileReport(Profile profile, List<ProfileScore> scores) {
    /** Creates a report. */
    public ProfileReport {
        scores = List.copyOf(scores);
    }

    static ProfileReport of(Profile profile, Collection<RatedImpact> impacts) {
        Set<String> seen = new HashSet<>();
        impacts.forEach(each -> {
            if (!seen.add(each.impact())) {
                throw new IllegalArgumentException(
                        "an impact must be reported once, but " + each.impact() + " is twice");
            }
        });
        return new ProfileReport(
                profile,
                impacts.stream()
                        .sorted(Comparator.comparing(RatedImpact::impact))
                        .map(profile::score)
                        .toList());
    }

    /**
     * {@return the impacts that averaging masks}
     */
    public List<ProfileScore> masked() {
        return scores.stream()
                .filter(each -> each.maskedByAveraging() == Word.TRUE)
                .toList();
    }

    /**
     * {@return the impacts that averaging may mask, depending on what is not rated or open}
     */
    public List<ProfileScore> perhapsMasked() {
        return scores.stream()
                .filter(each -> each.maskedByAveraging() == Word.UNKNOWN)
                .toList();
    }

    /**
     * {@return the report as lines of ASCII, each ended by a line feed: every score, what averaging masks, and the profile
     * with its SHA-256}
     */
    public String explain() {
        return scores.stream().map(each -> each + "\n").collect(Collectors.joining())
                + (profile.profileClass() == ProfileClass.ORDINAL
                        ? ""
                        : ProfileScore.MASKED + ": " + impacts(masked()) + "\nperhaps " + ProfileScore.MASKED + ": "
                                + impacts(perhapsMasked()) + "\n")
                + "by " + profile + ", SHA-256 " + profile.sha256() + "\n";
    }

    private static String impacts(List<ProfileScore> scores) {
        return scores.isEmpty()
                ? "none"
                : scores.stream().map(each -> each.impact().impact()).collect(Collectors.joining(", "));
    }

    /**
     * {@return for example {@code 3 impacts by undp-hrsa-mean 1.0.0 (compensatory), MASKED_BY_AVERAGING: imp-1}}
     */
    @Override
    public String toString() {
        return scores.size() + (scores.size() == 1 ? " impact" : " impacts") + " by " + profile
                + (profile.profileClass() == ProfileClass.ORDINAL
                        ? ""
                        : ", " + ProfileScore.MASKED + ": " + impacts(masked()));
    }
}
