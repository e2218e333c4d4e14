package org.salience.ungp;

import java.util.Optional;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Manner;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Position;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.internal.PlainText;

/**
 * Who says something, when and how: {@code Palantir, 2025-07-24, concedes}. No claim prints without it, and nothing in it is
 * firmer than the claim.
 */
final class Attribution {
    private Attribution() {}

    static String of(Case matter, WeighedClaim weighed) {
        return who(matter, weighed.claim()) + ", " + how(weighed) + known(matter, weighed.claim());
    }

    static String of(Case matter, Claim claim) {
        return who(matter, claim) + known(matter, claim);
    }

    /** A party's conclusion, in its own manner and with its condition, also where a repetition drops it. */
    static Page.Quotation of(Case matter, Opinion opinion) {
        Source source = matter.source(opinion.in());
        String whose = opinion.by().orElse(source.by());
        String who = name(matter, whose)
                + (whose.equals(source.by()) ? "" : ", as reported by " + name(matter, source.by())) + ", "
                + source.date().map(DateRange::toString).orElse("undated") + ", "
                + opinion.manner().id().replace('-', ' ') + ", "
                + Vocabulary.standard().concept(opinion.concept()).orElseThrow().label();
        String words = opinion.quote()
                .map(quote -> PlainText.of(quote).replace('"', '\''))
                .orElse("");
        return new Page.Quotation(who, words, condition(matter, opinion));
    }

    private static String condition(Case matter, Opinion opinion) {
        String own = opinion.condition()
                .map(condition -> ", on a condition: " + PlainText.of(condition))
                .orElse("");
        String original = opinion.repeats()
                .flatMap(id -> matter.opinions().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .map(repeated -> condition(matter, repeated))
                .filter(condition -> !condition.isEmpty() && !condition.equals(own))
                .map(condition -> ", leaving out what the original says" + condition)
                .orElse("");
        return own + original;
    }

    private static String how(WeighedClaim weighed) {
        Manner manner = weighed.claim().manner();
        String how = manner.id().replace('-', ' ');
        if (weighed.position() != Position.STATES) {
            boolean firm = manner == Manner.STATES || manner == Manner.DOCUMENTS;
            how = firm ? weighed.position().toString() : weighed.position() + " (" + manner.participle() + ")";
        }
        return weighed.claim().general() ? how + " in general terms" : how;
    }

    private static String who(Case matter, Claim claim) {
        return name(matter, matter.speaker(claim)) + ", "
                + matter.stated(claim).map(Attribution::day).orElse("undated");
    }

    private static String day(DateRange range) {
        Optional<String> between = range.start()
                .filter(start ->
                        !range.end().equals(range.start()) && range.toString().contains("/"))
                .flatMap(start -> range.end().map(end -> "between " + start + " and " + end));
        return between.or(() -> range.start().isPresent()
                        ? Optional.empty()
                        : range.end().map(end -> "not later than " + end))
                .orElse(range.toString());
    }

    /** How we know of it, if not from a document of the speaker's own that the speaker published. */
    private static String known(Case matter, Claim claim) {
        Source source = matter.source(claim.in());
        String leak = source.kind() == SourceKind.LEAK ? ", in a leak" : "";
        String quotedBy = source.via().map(link -> matter.source(link).by()).orElse(source.by());
        String via = quotedBy.equals(matter.speaker(claim)) ? "" : ", as quoted by " + name(matter, quotedBy);
        String words = claim.characterisedBy()
                .map(other -> ", in the words of " + name(matter, other))
                .orElse("");
        return leak + via + words;
    }

    /** The words, between marks that no words can close. */
    static String quoted(Optional<String> words) {
        return words.map(each -> ": \"" + PlainText.of(each).replace('"', '\'') + "\"")
                .orElse("");
    }

    static String name(Case matter, String actor) {
        return PlainText.of(matter.actor(actor).name());
    }
}
