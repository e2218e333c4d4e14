package org.salience.ungp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Concept;
import org.salience.model.Rating;
import org.salience.model.internal.PlainText;

/** Lists the inputs in which two assessments differ: claims and ratings by id, then what acts on a whole record. */
final class Differences {
    private static final Map<String, Function<Claim, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("in", Claim::in);
        FIELDS.put("by", Claim::by);
        FIELDS.put("on", Claim::on);
        FIELDS.put("stance", Claim::stance);
        FIELDS.put("factor", Claim::factor);
        FIELDS.put("of", Claim::of);
        FIELDS.put("as", Claim::manner);
        FIELDS.put("general", Claim::general);
        FIELDS.put("quote", Claim::quote);
        FIELDS.put("at", Claim::at);
        FIELDS.put("characterisedBy", Claim::characterisedBy);
        FIELDS.put("origin", Claim::origins);
        FIELDS.put("holds", Claim::holds);
        FIELDS.put("withdrawn", Claim::withdrawn);
        FIELDS.put("replacedBy", Claim::replacedBy);
        FIELDS.put("note", Claim::note);
    }

    /** What a claim's coming into force or being withdrawn says already. */
    private static final List<String> OF_STATUS = List.of("on", "withdrawn", "replacedBy");

    private final Side first;
    private final Side second;
    private final List<Cause> causes = new ArrayList<>();

    private Differences(Side first, Side second) {
        this.first = first;
        this.second = second;
        ids(matter -> matter.claims().stream().map(Claim::id)).forEach(this::claim);
        ids(matter -> matter.ratings().stream().map(Rating::id)).forEach(this::rating);
        for (PartKind<?> kind : PartKind.ALL) {
            kind.changed(first.matter(), second.matter())
                    .forEach(id -> add(Cause.Kind.PART_CHANGED, id, kind.name() + " " + id + " changed"));
        }
        if (readsTheDay(first.matter()) || readsTheDay(second.matter())) {
            whole(Cause.Kind.TIME, "as of ", each -> each.record().asOf(), Object::toString);
        }
        readings(first.assessment().reading(), second.assessment().reading());
        whole(Cause.Kind.POLICY, "evidence policy: ", each -> each.record().policy(), Object::toString);
        whole(Cause.Kind.PERSPECTIVE, "perspective: ", each -> each.record().perspective(), Object::toString);
    }

    private static boolean readsTheDay(Case matter) {
        return matter.impacts().stream().anyMatch(impact -> impact.period().isEmpty())
                && matter.claims().stream()
                        .anyMatch(claim -> matter.holds(claim).isPresent());
    }

    static List<Cause> between(Side first, Side second) {
        return List.copyOf(new Differences(first, second).causes);
    }

    private SortedSet<String> ids(Function<Case, Stream<String>> of) {
        SortedSet<String> ids = new TreeSet<>();
        Stream.of(first, second).flatMap(side -> of.apply(side.matter())).forEach(ids::add);
        return ids;
    }

    private void add(Cause.Kind kind, String id, String text) {
        causes.add(new Cause(kind, Optional.of(id), text));
    }

    private <T> void whole(Cause.Kind kind, String name, Function<Assessment, T> of, Function<T, String> text) {
        T before = of.apply(first.assessment());
        T after = of.apply(second.assessment());
        if (!after.equals(before)) {
            causes.add(
                    new Cause(kind, Optional.empty(), name + text.apply(after) + " (was " + text.apply(before) + ")"));
        }
    }

    /** Two readings differ concept by concept; if in their names alone, that is listed and changes nothing. */
    private void readings(Reading before, Reading after) {
        List<Concept> concepts = differing(before, after);
        concepts.forEach(concept -> add(
                Cause.Kind.READING,
                concept.id(),
                "reading: " + concept.label() + " as in " + after.name() + " (was as in " + before.name() + ")"));
        if (concepts.isEmpty()) {
            whole(Cause.Kind.READING, "reading: ", Assessment::reading, Reading::name);
        }
    }

    /** The concepts that two readings define otherwise, in the order of the first and then of the second. */
    private static List<Concept> differing(Reading one, Reading other) {
        return Stream.of(one, other)
                .flatMap(reading -> reading.rules().stream())
                .map(Rule::concept)
                .distinct()
                .filter(concept -> !one.rules(concept).equals(other.rules(concept)))
                .toList();
    }

    private void claim(String id) {
        Side.Status before = first.status(id);
        Side.Status after = second.status(id);
        if (before != after) {
            switch (after) {
                case WITHDRAWN -> add(Cause.Kind.CLAIM_WITHDRAWN, id, id + " " + withdrawn(second, id));
                case IN_FORCE -> add(Cause.Kind.CLAIM_IN_FORCE, id, id + " " + newly(id, before) + said(second, id));
                case OUT -> add(Cause.Kind.CLAIM_NOT_IN_FORCE, id, id + " " + gone(id) + said(first, id));
            }
        }
        if (first.claim(id).isPresent() && second.claim(id).isPresent()) {
            List<String> edited = FIELDS.keySet().stream()
                    .filter(field -> before == after || !OF_STATUS.contains(field))
                    .filter(field -> !value(first, id, field).equals(value(second, id, field)))
                    .toList();
            if (!edited.isEmpty()) {
                add(Cause.Kind.CLAIM_EDITED, id, id + " edited in " + String.join(", ", edited) + said(second, id));
            }
        }
    }

    private static Object value(Side side, String id, String field) {
        return FIELDS.get(field).apply(side.matter().claim(id));
    }

    /** For example {@code withdrawn 2025-08-08 by Amnesty International}. */
    static String withdrawn(Side side, String id) {
        Case matter = side.matter();
        return "withdrawn " + side.withdrawal(id).flatMap(matter::stated).orElseThrow() + " by "
                + Attribution.name(matter, matter.speaker(matter.claim(id)));
    }

    private String newly(String id, Side.Status before) {
        if (second.hasFallen(id)) {
            return "made, but fallen with what it goes back to";
        }
        return before == Side.Status.WITHDRAWN
                ? "no longer withdrawn"
                : first.claim(id).isPresent() ? "newly in force" : "added";
    }

    private String gone(String id) {
        return second.claim(id).isPresent() ? "not in force by " + second.asOf() : "no longer in the case";
    }

    private static String said(Side side, String id) {
        return " (" + Attribution.of(side.matter(), side.matter().claim(id)) + ")";
    }

    private void rating(String id) {
        Optional<Rating> before = first.rating(id);
        Optional<Rating> after = second.rating(id);
        if (!before.equals(after)) {
            String how = before.isEmpty() ? "newly made" : after.isEmpty() ? "no longer made" : "edited";
            Rating rating = after.or(() -> before).get();
            add(Cause.Kind.RATING, id, id + " " + how + " (" + PlainText.of(rating.by()) + ", " + rating.on() + ")");
        }
    }
}
