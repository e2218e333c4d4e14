package org.salience.ungp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salience.model.Inquiry;
import org.salience.model.Manner;
import org.salience.model.Stance;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.Standing;
import org.salience.model.evidence.Strength;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;

/**
 * Where one element of due diligence stands on a record, of the enterprise or of one relationship.
 *
 * <p>At a standard, each factor that the element asks for is <em>shown</em> if it is proved, or if a measure that addresses the
 * element and covers all that it is asked of is proved to be adequate; it is <em>shown not to be so</em> if each of
 * these that anything credible is said for is disproved. Then the element is {@link ElementState#MET met} if all are shown; {@link ElementState#PARTLY_MET partly
 * met} if some are, or if one that is not shown not to be so is shown in general, or by a measure that is in place;
 * else {@link ElementState#NOT_MET not met} if one is shown not to be so; else {@link ElementState#NOT_SHOWN not shown}. It is
 * {@link ElementState#CONTESTED contested} if it reads one way with what is contested shown and another with it not shown. A
 * general assurance is weak and shows nothing at reasonable grounds.
 *
 * <p>Immutable and thread-safe.
 */
public final class ElementReview {
    private final EvidenceRecord record;
    private final DiligenceElement element;
    private final Optional<String> relationship;
    private final List<Evidence> evidence;
    private final Optional<Evidence> general;
    private final List<MeasureReview> measures;
    private final List<AskedFor> inquiries;
    private final Map<StandardOfProof, ElementState> states = new EnumMap<>(StandardOfProof.class);
    private final Set<StandardOfProof> silenced;

    /**
     * A question put to the enterprise on an element.
     *
     * @param inquiry the question
     * @param state what came of it, as far as the element is concerned
     */
    public record AskedFor(Inquiry inquiry, InquiryState state) {
        /**
         * Creates a question with its state.
         *
         * @throws NullPointerException if a component is null
         */
        public AskedFor {
            Objects.requireNonNull(inquiry, "inquiry");
        }

        /**
         * {@return for example {@code q2: asked, still running}}
         */
        @Override
        public String toString() {
            return inquiry.id() + ": " + state;
        }
    }

    ElementReview(
            EvidenceRecord record,
            DiligenceElement element,
            Optional<String> relationship,
            List<Evidence> evidence,
            Optional<Evidence> general,
            List<MeasureReview> measures,
            List<AskedFor> inquiries) {
        this(record, element, relationship, evidence, general, measures, inquiries, Set.of());
    }

    private ElementReview(
            EvidenceRecord record,
            DiligenceElement element,
            Optional<String> relationship,
            List<Evidence> evidence,
            Optional<Evidence> general,
            List<MeasureReview> measures,
            List<AskedFor> inquiries,
            Set<StandardOfProof> silenced) {
        this.record = record;
        this.element = element;
        this.relationship = relationship;
        this.evidence = List.copyOf(evidence);
        this.general = general;
        this.measures = List.copyOf(measures);
        this.inquiries = List.copyOf(inquiries);
        this.silenced = silenced;
        for (StandardOfProof standard : StandardOfProof.values()) {
            ElementState least = read(standard, false);
            states.put(standard, least == read(standard, true) ? least : ElementState.CONTESTED);
        }
    }

    /** The same, marked where it is not shown only because a perspective leaves out what the whole record has. */
    ElementReview beside(ElementReview whole) {
        boolean ownWord = all().anyMatch(Evidence::silenced);
        Set<StandardOfProof> leftOut = EnumSet.noneOf(StandardOfProof.class);
        for (StandardOfProof standard : StandardOfProof.values()) {
            boolean open = state(standard) == ElementState.NOT_SHOWN;
            if (open && (ownWord || whole.state(standard) != ElementState.NOT_SHOWN)) {
                leftOut.add(standard);
            }
        }
        return new ElementReview(record, element, relationship, evidence, general, measures, inquiries, leftOut);
    }

    /** What it reads as, supposing that what is contested is shown, or that it is not. */
    private ElementState read(StandardOfProof standard, boolean contestedIsShown) {
        boolean some = shown(partial().map(Evidence::standing), standard, contestedIsShown);
        int shown = 0;
        int refuted = 0;
        for (int i = 0; i < parts(); i++) {
            Word word = word(i, standard);
            shown += word == Word.TRUE || contestedIsShown && word == Word.CONTESTED ? 1 : 0;
            refuted += word == Word.FALSE ? 1 : 0;
        }
        if (shown == parts()) {
            return ElementState.MET;
        }
        if (shown > 0 || some && refuted < parts()) {
            return ElementState.PARTLY_MET;
        }
        return refuted > 0 ? ElementState.NOT_MET : ElementState.NOT_SHOWN;
    }

    /** What shows an element in part: its general factor, and measures in place, whatever they cover. */
    private Stream<Evidence> partial() {
        return Stream.concat(general.stream(), measures.stream().map(MeasureReview::inPlace));
    }

    private static boolean shown(Stream<Standing> standings, StandardOfProof standard, boolean contestedIsShown) {
        return standings
                .map(standard::word)
                .anyMatch(word -> word == Word.TRUE || contestedIsShown && word == Word.CONTESTED);
    }

    private int parts() {
        return element.factors().size();
    }

    /** What would show a factor that the element asks for: what is said of it, or of a measure that it is adequate. */
    private Stream<Evidence> ways(int part, StandardOfProof standard) {
        return Stream.concat(
                evidence.stream().skip(part).limit(1),
                measures.stream()
                        .filter(MeasureReview::covers)
                        .filter(measure -> measure.isInPlay(standard))
                        .map(MeasureReview::adequate));
    }

    private Word word(int part, StandardOfProof standard) {
        List<Standing> ways = ways(part, standard).map(Evidence::standing).toList();
        if (ways.isEmpty()) {
            return Word.UNKNOWN;
        }
        return standard.word(
                ways.stream().anyMatch(standard::proves),
                !ways.stream().allMatch(standard::disproves),
                ways.stream().reduce(Standing.FALSE, Standing::or));
    }

    /**
     * {@return the element}
     */
    public DiligenceElement element() {
        return element;
    }

    /**
     * {@return the relationship of which it is asked}; empty if it is asked of the enterprise, or if the case has no relationship
     * of which it could be asked
     */
    public Optional<String> relationship() {
        return relationship;
    }

    /**
     * {@return where it stands}
     *
     * @param standard the standard of proof
     */
    public ElementState state(StandardOfProof standard) {
        return states.get(standard);
    }

    /**
     * {@return whether it is not shown only because the perspective leaves out what the enterprise says of it, or what shows
     * it on the whole record}: then it is open, and nobody is silent
     *
     * @param standard the standard of proof
     */
    public boolean isSilenced(StandardOfProof standard) {
        return silenced.contains(standard);
    }

    /**
     * {@return what is said of the factors that it asks for, in the order of the element}; empty if there is no relationship
     * of which they could be said
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * {@return what is said of it in general, where it is asked of a relationship}
     */
    public Optional<Evidence> general() {
        return general;
    }

    /**
     * {@return the measures that address it, by id}
     */
    public List<MeasureReview> measures() {
        return measures;
    }

    /**
     * {@return the questions put to the enterprise on it by the day, by id}
     */
    public List<AskedFor> inquiries() {
        return inquiries;
    }

    /**
     * {@return whether it was put to the enterprise, and what came of it: the furthest state of any question on it}
     */
    public InquiryState asked() {
        return inquiries.stream()
                .map(AskedFor::state)
                .max(Comparator.naturalOrder())
                .orElse(InquiryState.NOT_ASKED);
    }

    /**
     * {@return what it means for the element that it was asked for, or not; never an admission}
     *
     * @param standard the standard of proof
     */
    public String meaning(StandardOfProof standard) {
        if (isSilenced(standard)) {
            return "left out by the perspective, which is not silence";
        }
        if (state(standard) == ElementState.NOT_SHOWN) {
            return asked().meaning();
        }
        return switch (asked()) {
            case NOT_ASKED -> "nobody on record asked for it";
            case ASKED_RUNNING -> "asked for; the time for an answer runs";
            case ASKED_UNANSWERED -> "asked for; that no answer is on record is no admission";
            case ANSWERED_ELSEWHERE -> "asked for; the answer on record does not speak to it";
            case ANSWERED -> "asked for; the answer on record speaks to it";
        };
    }

    /**
     * {@return the weakest manner on the firmest way to its state: it is never put more firmly}; empty if it is not shown or
     * contested
     *
     * @param standard the standard of proof
     */
    public Optional<Manner> modality(StandardOfProof standard) {
        return switch (state(standard)) {
            case MET ->
                IntStream.range(0, parts())
                        .mapToObj(part -> firmest(ways(part, standard), Stance.SUPPORTS, standard))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
            case PARTLY_MET -> firmest(Stream.concat(allWays(standard), partial()), Stance.SUPPORTS, standard);
            case NOT_MET -> firmest(allWays(standard), Stance.DISPUTES, standard);
            case NOT_SHOWN, CONTESTED -> Optional.empty();
        };
    }

    private Stream<Evidence> allWays(StandardOfProof standard) {
        return IntStream.range(0, parts()).boxed().flatMap(part -> ways(part, standard));
    }

    /** The firmest manner among what proves, or disproves. */
    private Optional<Manner> firmest(Stream<Evidence> of, Stance side, StandardOfProof standard) {
        return of.filter(each -> standard.proves(
                        side == Stance.SUPPORTS
                                ? each.standing()
                                : each.standing().not()))
                .flatMap(each -> manner(each, side).stream())
                .min(Comparator.naturalOrder());
    }

    /** The firmest manner among the strongest claims on a side, or behind what implies it. */
    private Optional<Manner> manner(Evidence of, Stance side) {
        boolean supports = side == Stance.SUPPORTS;
        Strength strength = supports ? of.standing().support() : of.standing().dispute();
        List<WeighedClaim> claims = supports ? of.supporting() : of.disputing();
        Stream<Manner> own = claims.stream()
                .filter(claim -> claim.strength() == claims.get(0).strength())
                .filter(claim -> claim.strength() == strength || !of.steps().isEmpty())
                .map(claim -> claim.claim().manner());
        Stream<Manner> lent = of.implied().stream()
                .filter(each -> each.stance() == side && each.strength() == strength)
                .flatMap(each -> manner(record.evidence(each.from()), each.lends()).stream());
        return Stream.concat(own, lent).min(Comparator.naturalOrder());
    }

    /**
     * {@return what is missing for it to be met, in words}; empty if it is met
     *
     * @param standard the standard of proof
     */
    public List<String> missing(StandardOfProof standard) {
        List<String> missing = new ArrayList<>();
        if (state(standard) == ElementState.MET) {
            return missing;
        }
        for (int i = 0; i < parts(); i++) {
            String label = element.factors().get(i).label();
            switch (word(i, standard)) {
                case TRUE -> {}
                case FALSE -> missing.add(label + ": disputed, and not shown");
                case CONTESTED -> missing.add(label + ": contested");
                case UNKNOWN -> missing.add(label + ": " + (isSilenced(standard) ? "left out" : "not shown"));
            }
        }
        general.filter(each -> standard.proves(each.standing()))
                .ifPresent(each -> missing.add(
                        "shown only in general: " + each.fact().factor().label()));
        measures.stream()
                .filter(each -> standard.proves(each.inPlace().standing()))
                .forEach(each -> missing.add(each.measure().id() + ": "
                        + (!each.covers()
                                ? each.general()
                                        ? "in place in general, not for this relationship in particular"
                                        : "in place only for "
                                                + String.join(
                                                        ", ", each.measure().scope())
                                : standard.disproves(each.adequate().standing())
                                        ? "in place; that it is adequate is disputed"
                                        : "in place, not shown to be adequate")));
        return missing;
    }

    /** Everything said of it. */
    Stream<Evidence> all() {
        return Stream.of(
                        evidence.stream(),
                        general.stream(),
                        measures.stream().flatMap(each -> each.evidence().stream()))
                .flatMap(each -> each);
    }

    /**
     * {@return for example {@code impact assessment, UNGP 18 (rel-ero): not shown / not shown / not shown; asked, still running}}
     */
    @Override
    public String toString() {
        List<String> reads = Stream.of(StandardOfProof.values())
                .map(standard -> state(standard) + (isSilenced(standard) ? " (silenced by the perspective)" : ""))
                .toList();
        return element + relationship.map(id -> " (" + id + ")").orElse("") + ": " + String.join(" / ", reads) + "; "
                + asked();
    }
}
