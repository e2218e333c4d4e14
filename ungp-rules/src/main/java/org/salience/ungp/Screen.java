package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Inquiry;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.Track;
import org.salience.model.Vocabulary;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.internal.PlainText;
import org.salience.model.norm.Checked;
import org.salience.model.norm.Citation;
import org.salience.model.norm.NormCatalog;

/** The report of an assessment. Every claim stands with its speaker, day and manner, and both sides in the same weight. */
final class Screen {
    static final String NOTICE =
            "Assessment of recorded claims under stated assumptions. Not a finding of fact or law.";
    static final int WIDTH = 96;

    private static final int LABEL = 25;
    private static final int CELL = 23;

    private final Assessment assessment;
    private final Case matter;
    private final Assessment ownWord;
    private final StringBuilder text = new StringBuilder();

    Screen(Assessment assessment) {
        this.assessment = assessment;
        this.matter = assessment.matter();
        this.ownWord = assessment.according(Perspective.strictly(matter.enterprise()));
        head();
        assessment.involvements().forEach(this::impact);
        if (assessment.involvements().isEmpty()) {
            line("");
            line(
                    "No impact on rights is recorded, so there is no involvement to assess. Whose rights could be affected?");
        }
        asked();
        opinions();
        leftOut();
        key();
    }

    private void head() {
        line(PlainText.of(matter.title()));
        line("record to " + matter.recordUntil() + ", as of "
                + assessment.record().asOf() + ", " + assessment.record().perspective());
        line(NOTICE);
    }

    private void impact(ImpactInvolvement involvement) {
        Impact impact = involvement.impact();
        line("");
        String rights = rights(impact);
        wrapped("IMPACT  ", "        ", PlainText.of(impact.title()) + (rights.isEmpty() ? "" : "  (" + rights + ")"));
        involvement.pathways().forEach(pathway -> wrapped("  ", "    ", path(pathway)));
        row("", StandardOfProof::toString);
        row("risk of harm", standard -> cell(involvement.finding(Track.RISK, standard)));
        row("harm that occurred", standard -> cell(involvement.finding(Track.OCCURRED, standard)));
        ownWord(impact);
        labelled("", "severity", assessment.severity(impact.id()).toString());
        remarks(involvement);
        Set<Fact> shown = new HashSet<>();
        why(involvement, shown);
        alsoOnRecord(involvement, shown);
        open(involvement);
        duties(involvement);
    }

    /** Articles by instrument, in the order of their numbers: {@code ICCPR 9, 13; UDHR 9}. */
    private static String rights(Impact impact) {
        Map<String, List<String>> articles = new TreeMap<>();
        for (String id : impact.rights()) {
            String label = NormCatalog.standard().right(id).orElseThrow().label();
            int blank = label.lastIndexOf(' ');
            articles.computeIfAbsent(label.substring(0, blank), instrument -> new ArrayList<>())
                    .add(label.substring(blank + 1));
        }
        return articles.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream()
                                .sorted(Comparator.comparingInt(String::length)
                                        .thenComparing(Comparator.naturalOrder()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String path(Pathway pathway) {
        StringBuilder path = new StringBuilder(name(pathway.enterprise()));
        pathway.relationship().map(matter::relationship).ifPresent(relationship -> {
            path.append(" > ").append(name(relationship.with()));
            relationship.user().ifPresent(user -> path.append(", used by ").append(name(user)));
        });
        pathway.product()
                .ifPresent(product -> path.append(" > ")
                        .append(PlainText.of(matter.product(product).name())));
        return path.toString();
    }

    /** The point, with a question mark where a higher category is indicated but open. */
    private static String cell(Finding finding) {
        String cell = finding.point()
                .map(point -> point.on(finding.track()) + (isOpenAbove(finding) ? " ?" : ""))
                .orElse(
                        finding.insufficiency().equals(Optional.of(Insufficiency.CONTESTED))
                                ? "contested"
                                : "insufficient");
        return finding.standard() == StandardOfProof.REASONABLE_GROUNDS ? cell.toUpperCase(Locale.ROOT) : cell;
    }

    private static boolean isOpenAbove(Finding finding) {
        return finding.indicated()
                && finding.point()
                        .filter(point -> point.compareTo(finding.ceiling()) < 0)
                        .isPresent();
    }

    private void ownWord(Impact impact) {
        boolean speaks = ownWord.record().facts().stream()
                .anyMatch(fact -> fact.claims().findAny().isPresent());
        String label = "company's word alone";
        if (!speaks) {
            labelled("", label, "no account by the company is recorded");
            return;
        }
        ImpactInvolvement own = ownWord.involvement(impact.id());
        row(label, standard -> {
            Finding occurred = own.finding(Track.OCCURRED, standard);
            Finding risk = own.finding(Track.RISK, standard);
            boolean follows = occurred.isInvolved() || risk.isInvolved();
            return follows ? cell(occurred.isInvolved() ? occurred : risk) : "nothing follows";
        });
    }

    /** What question marks mean, and what is missing where the record does not suffice. */
    private void remarks(ImpactInvolvement involvement) {
        for (Track track : List.of(Track.RISK, Track.OCCURRED)) {
            Finding finding = involvement.finding(track, StandardOfProof.REASONABLE_GROUNDS);
            String of = track == Track.RISK ? "risk of harm: " : "harm that occurred: ";
            if (isOpenAbove(finding)) {
                wrapped("  ? ", "    ", of + finding.ceiling().on(track) + " is indicated, but open");
            }
            finding.insufficiency().ifPresent(why -> wrapped("  = ", "    ", of + explained(why, involvement, track)));
        }
    }

    private static String explained(Insufficiency why, ImpactInvolvement involvement, Track track) {
        return switch (why) {
            case NO_PATHWAY_RECORDED -> "the case names no relationship through which it is tied to the enterprise";
            case NOT_ALLEGED ->
                "nobody claims: "
                        + involvement
                                .determination(Involvement.DIRECTLY_LINKED, track)
                                .derivation()
                                .missing();
            case CONTESTED -> "what is said is contested";
            case BELOW_STANDARD -> "what is said does not meet the standard";
        };
    }

    private void why(ImpactInvolvement involvement, Set<Fact> shown) {
        Finding headline = involvement.headline();
        Derivation derivation = involvement.derivation();
        line("");
        if (!headline.isInvolved()) {
            line("WHY  " + headline + ", at " + headline.standard());
            facts(derivation).filter(this::spoken).forEach(fact -> sides(fact, shown));
            return;
        }
        line("WHY  " + headline + ", at " + headline.standard()
                + derivation
                        .modality()
                        .map(manner -> "; no firmer than " + manner.participle())
                        .orElse(""));
        wrapped("  under ", "        ", norms(derivation, headline.standard()));
        derivation.grounds().forEach(ground -> ground(ground, shown));
        facts(derivation).filter(this::spoken).forEach(fact -> sides(fact, shown));
    }

    private static Stream<Evidence> facts(Derivation derivation) {
        return derivation.nodes().flatMap(node -> node.evidence().stream());
    }

    private boolean spoken(Evidence evidence) {
        return evidence.claims().findAny().isPresent();
    }

    /** Whatever else is said on this impact, by anybody, that did not carry the headline; and what was taken back. */
    private void alsoOnRecord(ImpactInvolvement involvement, Set<Fact> shown) {
        Set<String> subjects = new HashSet<>();
        involvement.pathways().forEach(pathway -> {
            subjects.add(pathway.enterprise());
            subjects.add(pathway.impact());
            pathway.relationship().ifPresent(subjects::add);
            pathway.product().ifPresent(subjects::add);
        });
        List<Evidence> others = assessment.record().facts().stream()
                .filter(evidence -> subjects.containsAll(evidence.fact().subjects()))
                .filter(evidence -> !shown.contains(evidence.fact()))
                .filter(this::spoken)
                .toList();
        List<Claim> withdrawn = involvement.determinations().stream()
                .flatMap(determination -> determination.derivation().withdrawn().stream())
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        if (others.isEmpty() && withdrawn.isEmpty()) {
            return;
        }
        line("");
        line("ALSO ON RECORD");
        others.forEach(evidence -> sides(evidence, shown));
        withdrawn.forEach(this::withdrawn);
    }

    private void withdrawn(Claim claim) {
        String taken = claim.withdrawn()
                .map(withdrawal -> ", withdrawn"
                        + matter.stated(withdrawal).map(on -> " " + on).orElse("")
                        + withdrawal
                                .quote()
                                .map(quote -> ": \"" + PlainText.of(quote) + "\"")
                                .orElse(""))
                .orElse(", fell with what it goes back to");
        labelled("x ", matter.factor(claim.factor()).label(), Attribution.of(matter, claim) + taken);
    }

    private void ground(Derivation.Ground ground, Set<Fact> shown) {
        Derivation leaf = ground.leaf();
        if (leaf.evidence().isPresent()) {
            sides(leaf.evidence().get(), shown);
        } else if (leaf.kind() != Derivation.Kind.FACT) {
            String kind = leaf.kind() == Derivation.Kind.NOT_SHOWN ? "rests on silence" : "assumes no exception";
            String missing = leaf.nodes()
                    .flatMap(node -> node.evidence().stream())
                    .map(evidence -> evidence.fact().factor().label())
                    .distinct()
                    .collect(Collectors.joining(", "));
            labelled(
                    ". ",
                    kind,
                    "not shown: " + missing + "  [" + leaf.citations().get(0) + "]");
        }
    }

    /** The provisions behind the rules that carry the conclusion, or all that could where none does. */
    private static String norms(Derivation derivation, StandardOfProof standard) {
        List<Derivation> rules = derivation
                .nodes()
                .filter(node -> node.kind() == Derivation.Kind.RULE)
                .toList();
        List<Derivation> carrying = rules.stream()
                .filter(rule -> rule.words().at(standard) == Word.TRUE)
                .toList();
        return (carrying.isEmpty() ? rules : carrying)
                .stream()
                        .flatMap(rule -> rule.citations().stream())
                        .map(Citation::toString)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private void sides(Evidence evidence, Set<Fact> shown) {
        if (shown.add(evidence.fact())) {
            side(evidence.fact(), "+ ", evidence.supporting());
            side(evidence.fact(), "- ", evidence.disputing());
        }
    }

    /** The strongest claim on a side, and how many more there are. */
    private void side(Fact fact, String sign, List<WeighedClaim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        WeighedClaim strongest = claims.get(0);
        String quote = strongest
                .claim()
                .quote()
                .map(words -> ": \"" + PlainText.of(words) + "\"")
                .orElse("");
        labelled(
                sign,
                fact.factor().label(),
                Attribution.of(matter, strongest)
                        + quote
                        + (claims.size() > 1 ? "  (and " + (claims.size() - 1) + " more)" : ""));
    }

    private void labelled(String sign, String label, String content) {
        wrapped("  " + sign + padded(PlainText.of(label), LABEL - sign.length()), " ".repeat(LABEL + 2), content);
    }

    /** What is open, apart by why: nothing is said, or too little for the standard, or it is contested. */
    private void open(ImpactInvolvement involvement) {
        Set<String> unknown = new TreeSet<>();
        Set<String> weak = new TreeSet<>();
        Set<String> contested = new TreeSet<>();
        involvement.determinations().stream()
                .flatMap(each -> each.derivation().nodes())
                .filter(node -> node.evidence().isPresent())
                .forEach(node -> {
                    String label = PlainText.of(node.what()) + "?";
                    switch (node.words().at(StandardOfProof.REASONABLE_GROUNDS)) {
                        case UNKNOWN -> (spoken(node.evidence().get()) ? weak : unknown).add(label);
                        case CONTESTED -> contested.add(label);
                        default -> {}
                    }
                });
        listed("NOT KNOWN", unknown);
        listed("SAID WEAKLY", weak);
        listed("CONTESTED", contested);
    }

    private void listed(String heading, Set<String> labels) {
        if (!labels.isEmpty()) {
            line("");
            wrapped(heading + "  ", " ".repeat(heading.length() + 2), String.join("  ", labels));
        }
    }

    private void duties(ImpactInvolvement involvement) {
        List<DutyStatus> duties = involvement.duties().stream()
                .filter(duty -> duty.applies() != Word.FALSE)
                .toList();
        if (duties.isEmpty() || involvement.pathways().isEmpty()) {
            return;
        }
        line("");
        line("DUTIES");
        for (DutyStatus duty : duties) {
            String when = duty.applies() == Word.TRUE ? "" : "not shown to apply; ";
            labelled("", duty.duty().toString(), "[" + duty.duty().provision() + "]  " + when + duty.status());
        }
    }

    private void asked() {
        Inquiries inquiries = new Inquiries(matter, assessment.record().asOf());
        Map<String, List<Inquiry>> bySource = inquiries.asked().stream()
                .collect(Collectors.groupingBy(
                        inquiry -> inquiry.in() + " " + inquiry.due() + inquiries.state(inquiry, Optional.empty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        bySource.values().forEach(questions -> {
            Inquiry first = questions.get(0);
            Source source = matter.source(first.in());
            line("");
            wrapped(
                    "ASKED  ",
                    "       ",
                    questions.size() + (questions.size() == 1 ? " question" : " questions") + " by "
                            + name(source.by()) + " on " + source.date().get()
                            + first.due().map(due -> ", answer due " + due).orElse("") + ": "
                            + inquiries.state(first, Optional.empty()));
        });
    }

    private boolean made(String source, LocalDate asOf) {
        return matter.source(source).date().filter(date -> date.endsBy(asOf)).isPresent();
    }

    private void opinions() {
        LocalDate asOf = assessment.record().asOf();
        List<Opinion> opinions = matter.opinions().stream()
                .filter(opinion -> made(opinion.in(), asOf))
                .toList();
        if (!opinions.isEmpty()) {
            line("");
            line("CONCLUSIONS OF THE PARTIES  (shown beside the result, never a premise)");
        }
        opinions.forEach(opinion -> {
            Source source = matter.source(opinion.in());
            wrapped(
                    "  ",
                    "    ",
                    name(opinion.by().orElse(source.by())) + ", "
                            + source.date().map(DateRange::toString).orElse("undated") + ", "
                            + opinion.manner().id().replace('-', ' ') + ", "
                            + Vocabulary.standard()
                                    .concept(opinion.concept())
                                    .orElseThrow()
                                    .label()
                            + opinion.quote()
                                    .map(quote -> ": \"" + PlainText.of(quote) + "\"")
                                    .orElse("")
                            + opinion.condition()
                                    .map(c -> "  on condition: " + PlainText.of(c))
                                    .orElse(""));
        });
    }

    private void key() {
        line("");
        line("KEY  + says so   - disputes it   x taken back   . nothing shown   ? a higher category is open");
        boolean unread = assessment.reading().citations().stream()
                .anyMatch(citation -> citation.provision().checked() != Checked.SEEN);
        if (unread) {
            wrapped(
                    "     ",
                    "     ",
                    "(second-hand): the text cited was read as quoted by others; (recalled): it has not been read yet");
        }
    }

    private void leftOut() {
        List<String> notes = new ArrayList<>();
        assessment.record().undated().forEach(claim -> notes.add(claim.id() + " is undated"));
        assessment.record().maybeMade().forEach(claim -> notes.add(claim.id() + " may already have been said"));
        if (!notes.isEmpty()) {
            line("");
            wrapped("LEFT OUT  ", "          ", String.join("; ", notes));
        }
    }

    private String name(String actor) {
        return PlainText.of(matter.actor(actor).name());
    }

    private void row(String label, Function<StandardOfProof, String> cell) {
        StringBuilder row = new StringBuilder("  ").append(padded(label, LABEL));
        for (StandardOfProof standard : StandardOfProof.values()) {
            row.append(padded(cell.apply(standard), CELL));
        }
        line(row.toString().stripTrailing());
    }

    private static String padded(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text + " ";
    }

    private void wrapped(String first, String next, String content) {
        Text.wrap(first, next, content, WIDTH).forEach(this::line);
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
