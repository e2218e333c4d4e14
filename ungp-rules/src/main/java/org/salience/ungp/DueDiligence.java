package org.salience.ungp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Fact;
import org.salience.model.Factors;
import org.salience.model.Inquiry;
import org.salience.model.Measure;
import org.salience.model.Relationship;
import org.salience.model.evidence.EvidenceRecord;
import org.salience.model.evidence.StandardOfProof;

/**
 * The enterprise's human rights due diligence as a record shows it, element by element (UNGP 15 to 22, 29, 31). It does not
 * depend on how the enterprise is involved in any impact, nor on whether a link to one is proved; and that due diligence is
 * shown, or not, decides no involvement.
 *
 * <p>What is asked of the enterprise is reviewed once, what is asked of a relationship for each relationship that the case
 * names and that is not shown, at reasonable grounds on the whole record, not to be there. Immutable and thread-safe.
 */
public final class DueDiligence {
    private final EvidenceRecord record;
    private final List<ElementReview> reviews;
    private final List<String> notThere;

    private DueDiligence(EvidenceRecord record, List<ElementReview> reviews, List<String> notThere) {
        this.record = record;
        this.reviews = reviews;
        this.notThere = notThere;
    }

    /**
     * Reviews a record.
     *
     * @param record the record, seen for the time of which due diligence is asked
     * @param relationships the relationships of which it is asked, by id
     */
    static DueDiligence of(EvidenceRecord record, List<String> relationships) {
        EvidenceRecord whole = record.whole();
        List<String> notThere = relationships.stream()
                .filter(id -> StandardOfProof.REASONABLE_GROUNDS.disproves(
                        whole.evidence(new Fact(Factors.BUSINESS_RELATIONSHIP, List.of(id)))
                                .standing()))
                .toList();
        List<String> there =
                relationships.stream().filter(id -> !notThere.contains(id)).toList();
        List<ElementReview> seen = reviews(record, there);
        List<ElementReview> everybodys = reviews(whole, there);
        return new DueDiligence(
                record,
                IntStream.range(0, seen.size())
                        .mapToObj(i -> seen.get(i).beside(everybodys.get(i)))
                        .toList(),
                notThere);
    }

    /** The review of the enterprise and of all its relationships, as things stand on the day. */
    static DueDiligence of(EvidenceRecord record) {
        return of(
                record,
                record.matter().relationships().stream().map(Relationship::id).toList());
    }

    private static List<ElementReview> reviews(EvidenceRecord record, List<String> relationships) {
        List<ElementReview> reviews = new ArrayList<>();
        for (DiligenceElement element : DiligenceElement.values()) {
            if (element.isSpecific() && !relationships.isEmpty()) {
                relationships.forEach(id -> reviews.add(review(record, element, Optional.of(id))));
            } else {
                reviews.add(review(record, element, Optional.empty()));
            }
        }
        return reviews;
    }

    private static ElementReview review(
            EvidenceRecord record, DiligenceElement element, Optional<String> relationship) {
        Case matter = record.matter();
        Optional<String> subject = element.isSpecific() ? relationship : Optional.of(matter.enterprise());
        return new ElementReview(
                record,
                element,
                relationship,
                subject.stream()
                        .flatMap(id -> element.factors().stream().map(factor -> new Fact(factor, List.of(id))))
                        .map(record::evidence)
                        .toList(),
                element.general().map(factor -> record.evidence(new Fact(factor, List.of(matter.enterprise())))),
                matter.measures().stream()
                        .filter(measure -> measure.element()
                                .flatMap(DiligenceElement::addressed)
                                .equals(Optional.of(element)))
                        .map(measure -> measure(record, measure, isGeneral(matter, measure), subject))
                        .filter(measure -> measure.general() || measure.covers() || !element.isSpecific())
                        .toList(),
                inquiries(record, element, relationship));
    }

    private static MeasureReview measure(
            EvidenceRecord record, Measure measure, boolean general, Optional<String> subject) {
        boolean covers = subject.filter(id -> measure.scope().contains(id)
                        || general && id.equals(record.matter().enterprise()))
                .isPresent();
        return new MeasureReview(
                measure,
                general,
                covers,
                MeasureReview.ASKED.stream()
                        .map(factor -> record.evidence(new Fact(factor, List.of(measure.id()))))
                        .toList());
    }

    private static boolean isGeneral(Case matter, Measure measure) {
        return measure.scope().isEmpty() || measure.scope().contains(matter.enterprise());
    }

    private static List<ElementReview.AskedFor> inquiries(
            EvidenceRecord record, DiligenceElement element, Optional<String> relationship) {
        Case matter = record.matter();
        Inquiries inquiries = new Inquiries(matter, record.asOf());
        return inquiries.asked().stream()
                .filter(inquiry -> relationship.isEmpty() || concerns(matter, inquiry, relationship.get()))
                .flatMap(inquiry ->
                        state(inquiries, inquiry, element)
                                .map(state -> new ElementReview.AskedFor(inquiry, state))
                                .stream())
                .toList();
    }

    /** What came of a question on an element; empty if it does not ask for it. An answer in general is none on a relationship. */
    private static Optional<InquiryState> state(Inquiries inquiries, Inquiry inquiry, DiligenceElement element) {
        Optional<InquiryState> asked = element.factors().stream()
                .filter(factor -> inquiry.concerns().contains(factor.id()))
                .map(factor -> inquiries.state(inquiry, Optional.of(factor)))
                .max(Comparator.naturalOrder());
        return asked.or(() -> element.general()
                .filter(factor -> inquiry.concerns().contains(factor.id()))
                .map(factor -> inquiries.state(inquiry, Optional.of(factor)))
                .map(state -> state == InquiryState.ANSWERED ? InquiryState.ANSWERED_ELSEWHERE : state));
    }

    /** A question about another relationship alone does not ask about this one. */
    private static boolean concerns(Case matter, Inquiry inquiry, String relationship) {
        return inquiry.of().contains(relationship)
                || matter.relationships().stream()
                        .noneMatch(each -> inquiry.of().contains(each.id()));
    }

    /**
     * {@return the record, as it was seen for the review}
     */
    public EvidenceRecord record() {
        return record;
    }

    /**
     * {@return every element, in the order of the norm and then by relationship}
     */
    public List<ElementReview> elements() {
        return List.copyOf(reviews);
    }

    /**
     * {@return the reviews of one element: one, or one for each relationship, by id}
     *
     * @param element the element
     */
    public List<ElementReview> of(DiligenceElement element) {
        Objects.requireNonNull(element, "element");
        return reviews.stream().filter(review -> review.element() == element).toList();
    }

    /**
     * {@return the relationships that are not reviewed because they are shown, at reasonable grounds, not to be there, by id}
     */
    public List<String> notThere() {
        return List.copyOf(notThere);
    }

    /**
     * {@return the measures that address no single element, by id}: they name a provision that none is asked under, or none
     */
    public List<Measure> elsewhere() {
        return record.matter().measures().stream()
                .filter(measure ->
                        measure.element().flatMap(DiligenceElement::addressed).isEmpty())
                .toList();
    }

    /**
     * {@return what is shown of the case's measures, the general and the specific counted apart}, for example
     * {@code 1 general (1 in place, 0 adequate, 0 verified, 0 effective), 0 specific}
     *
     * @param standard the standard of proof
     */
    public String measures(StandardOfProof standard) {
        Objects.requireNonNull(standard, "standard");
        Case matter = record.matter();
        return Stream.of(true, false)
                .map(general -> measures(
                        matter.measures().stream()
                                .filter(measure -> isGeneral(matter, measure) == general)
                                .toList(),
                        general ? "general" : "specific",
                        standard))
                .collect(Collectors.joining(", "));
    }

    private String measures(List<Measure> of, String kind, StandardOfProof standard) {
        if (of.isEmpty()) {
            return "0 " + kind;
        }
        String shown = MeasureReview.ASKED.stream()
                .map(factor -> of.stream()
                                .filter(measure ->
                                        standard.proves(record.evidence(new Fact(factor, List.of(measure.id())))
                                                .standing()))
                                .count()
                        + " " + MeasureReview.words(factor))
                .collect(Collectors.joining(", "));
        return of.size() + " " + kind + " (" + shown + ")";
    }

    /**
     * {@return how many reviews of a step stand where, for example {@code 1 of 6 met, 5 not shown}}
     *
     * @param step the step
     * @param standard the standard of proof
     */
    public String counts(DiligenceStep step, StandardOfProof standard) {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(standard, "standard");
        return counts(
                reviews.stream()
                        .filter(review -> review.element().step() == step)
                        .toList(),
                standard);
    }

    private static String counts(List<ElementReview> of, StandardOfProof standard) {
        String others = Arrays.stream(ElementState.values())
                .filter(state -> state != ElementState.MET)
                .filter(state -> of.stream().anyMatch(review -> review.state(standard) == state))
                .map(state -> ", " + count(of, state, standard) + " " + state)
                .collect(Collectors.joining());
        long silenced =
                of.stream().filter(review -> review.isSilenced(standard)).count();
        return count(of, ElementState.MET, standard) + " of " + of.size() + " met" + others
                + (silenced == 0 ? "" : " (" + silenced + " of these silenced by the perspective)");
    }

    private static long count(List<ElementReview> of, ElementState state, StandardOfProof standard) {
        return of.stream().filter(review -> review.state(standard) == state).count();
    }

    /**
     * {@return the review at reasonable grounds, in at most 96 columns: each element that anything is said of or that was asked
     * for, with the claims on both sides, what is missing, and what it means that it was asked for}
     */
    public String report() {
        return DiligencePage.of(this);
    }

    /**
     * {@return one line, for example {@code due diligence, at reasonable grounds: 1 of 31 met, 30 not shown}}
     */
    @Override
    public String toString() {
        return "due diligence, at reasonable grounds: " + counts(reviews, StandardOfProof.REASONABLE_GROUNDS);
    }
}
