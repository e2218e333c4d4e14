package org.salience.ungp;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.internal.PlainText;

/** The text of a review of due diligence: a line for each step, or a page with the claims. */
final class DiligencePage {
    private static final StandardOfProof HEADLINE = StandardOfProof.REASONABLE_GROUNDS;

    /** How many lines one claim may take. */
    private static final int LINES = 2;

    private final DueDiligence review;
    private final Case matter;
    private final Page page;

    private DiligencePage(DueDiligence review, Page page) {
        this.review = review;
        this.matter = review.record().matter();
        this.page = page;
    }

    static String of(DueDiligence review) {
        DiligencePage page = new DiligencePage(review, new Page());
        page.head();
        for (DiligenceStep step : DiligenceStep.values()) {
            page.step(step);
        }
        page.rest();
        return page.page.toString();
    }

    /** A line for each step. */
    static void summary(DueDiligence review, Page page) {
        DiligencePage summary = new DiligencePage(review, page);
        summary.head();
        for (DiligenceStep step : DiligenceStep.values()) {
            page.labelled("", step.toString(), review.counts(step, HEADLINE));
        }
    }

    private void head() {
        page.wrapped(
                "DUE DILIGENCE  ",
                "               ",
                "(at reasonable grounds, whatever the involvement; \"not shown\" is a state of this record and no"
                        + " evidence that there is none)");
    }

    private void step(DiligenceStep step) {
        List<ElementReview> of = review.elements().stream()
                .filter(each -> each.element().step() == step)
                .toList();
        page.line("");
        page.line(step.heading() + ": " + review.counts(step, HEADLINE));
        of.stream().filter(DiligencePage::isOfNote).forEach(this::element);
        String silent = of.stream()
                .filter(each -> !isOfNote(each))
                .map(each -> PlainText.of(labels(each)) + " " + where(each))
                .collect(Collectors.joining("; "));
        if (!silent.isEmpty()) {
            page.wrapped("  . ", "    ", "nothing on record, and nobody on record asked: " + silent);
        }
    }

    /** Whether anything is said of it, or it was asked for. */
    private static boolean isOfNote(ElementReview each) {
        return !each.inquiries().isEmpty()
                || each.isSilenced(HEADLINE)
                || each.all().anyMatch(DiligencePage::isSpoken);
    }

    private static boolean isSpoken(Evidence evidence) {
        return evidence.claims().findAny().isPresent() || !evidence.implied().isEmpty();
    }

    private static String labels(ElementReview each) {
        return each.element().factors().stream().map(factor -> factor.label()).collect(Collectors.joining(", "));
    }

    /** Under which provision, and of which relationship. */
    private static String where(ElementReview each) {
        return "[" + each.element().provisions().get(0)
                + each.relationship().map(id -> ", " + id).orElse("") + "]";
    }

    private void element(ElementReview each) {
        page.wrapped(
                "  ",
                "    ",
                each.state(HEADLINE).toString().toUpperCase(Locale.ROOT) + "  " + PlainText.of(labels(each)) + "  "
                        + where(each)
                        + each.modality(HEADLINE)
                                .map(manner -> "; no firmer than " + manner.participle())
                                .orElse("")
                        + others(each));
        page.labelled("", "  asked", each.meaning(HEADLINE) + asked(each));
        each.all().filter(DiligencePage::isSpoken).forEach(this::sides);
        each.measures().forEach(measure -> page.labelled("", "  measure", measure.toString()));
        List<String> missing = each.missing(HEADLINE);
        if (!missing.isEmpty() && each.state(HEADLINE) != ElementState.NOT_SHOWN) {
            page.labelled("", "  missing", PlainText.of(String.join("; ", missing)));
        }
    }

    /** Where it reads otherwise at the other standards. */
    private static String others(ElementReview each) {
        return Stream.of(StandardOfProof.values())
                .filter(standard -> each.state(standard) != each.state(HEADLINE))
                .map(standard -> "; " + standard + ": " + each.state(standard))
                .collect(Collectors.joining());
    }

    /** By which questions, and until when an answer was looked for. */
    private String asked(ElementReview each) {
        String until = each.inquiries().stream()
                .filter(asked -> asked.state() == InquiryState.ASKED_RUNNING)
                .flatMap(asked -> asked.inquiry().soughtUntil().stream())
                .filter(review.record().asOf()::isAfter)
                .max(Comparator.naturalOrder())
                .map(day -> ", last looked for on " + day)
                .orElse("");
        return each.inquiries().isEmpty()
                ? ""
                : " ("
                        + each.inquiries().stream()
                                .map(asked -> asked.inquiry().id())
                                .collect(Collectors.joining(", ")) + until + ")";
    }

    private void sides(Evidence evidence) {
        side("+ ", evidence, evidence.supporting());
        side("- ", evidence, evidence.disputing());
        evidence.implied().stream()
                .limit(1)
                .forEach(implied -> page.labelled("= ", evidence.fact().factor().label(), implied.toString()));
    }

    private void side(String sign, Evidence evidence, List<WeighedClaim> claims) {
        claims.stream().findFirst().ifPresent(strongest -> {
            String words = strongest
                    .claim()
                    .quote()
                    .map(quote -> PlainText.of(quote).replace('"', '\''))
                    .orElse("");
            String more = claims.size() > 1 ? "  (and " + (claims.size() - 1) + " more)" : "";
            page.labelled(
                    sign,
                    evidence.fact().factor().label(),
                    new Page.Quotation(Attribution.of(matter, strongest), words, more),
                    LINES);
        });
    }

    private void rest() {
        if (!matter.measures().isEmpty() || !review.notThere().isEmpty()) {
            page.line("");
        }
        if (!matter.measures().isEmpty()) {
            page.labelled("", "measures", review.measures(HEADLINE));
        }
        review.elsewhere()
                .forEach(measure -> page.labelled(
                        "",
                        "addresses no one element",
                        measure.id()
                                + measure.element().map(id -> " names " + id).orElse(" names no provision")));
        review.notThere().forEach(id -> page.labelled("", "not reviewed", id + ", which is shown not to be there"));
    }
}
