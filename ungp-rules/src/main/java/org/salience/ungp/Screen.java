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
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Fact;
import org.salience.model.Impact;
import org.salience.model.Inquiry;
import org.salience.model.Manner;
import org.salience.model.Opinion;
import org.salience.model.Source;
import org.salience.model.Track;
import org.salience.model.evidence.Evidence;
import org.salience.model.evidence.Perspective;
import org.salience.model.evidence.StandardOfProof;
import org.salience.model.evidence.WeighedClaim;
import org.salience.model.evidence.Word;
import org.salience.model.internal.PlainText;
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
        line("  " + padded("severity", LABEL) + assessment.severity(impact.id()));
        remarks(involvement);
        why(involvement);
        notKnown(involvement);
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
                .orElse("insufficient");
        return finding.standard() == StandardOfProof.REASONABLE_GROUNDS ? cell.toUpperCase(Locale.ROOT) : cell;
    }

    private static boolean isOpenAbove(Finding finding) {
        return finding.indicated()
                && finding.point()
                        .filter(point -> point.compareTo(finding.ceiling()) < 0)
                        .isPresent();
    }

    /** What the question marks and the insufficiency at reasonable grounds mean. */
    private void remarks(ImpactInvolvement involvement) {
        for (Track track : List.of(Track.RISK, Track.OCCURRED)) {
            Finding finding = involvement.finding(track, StandardOfProof.REASONABLE_GROUNDS);
            String of = track == Track.RISK ? "risk of harm: " : "harm that occurred: ";
            if (isOpenAbove(finding)) {
                line("  ? " + of + finding.ceiling().on(track) + " is indicated, but open");
            }
            finding.insufficiency().ifPresent(why -> wrapped("  = ", "    ", of + explained(why)));
        }
    }

    private static String explained(Insufficiency why) {
        return switch (why) {
            case NO_PATHWAY_RECORDED -> "the case records no pathway from the enterprise to this impact";
            case NOT_ALLEGED -> "insufficient, since no category has all of its elements even claimed";
            case CONTESTED -> "insufficient, since what is said is credibly contested";
            case BELOW_STANDARD -> "insufficient, since what is said does not meet the standard";
        };
    }

    private void ownWord(Impact impact) {
        boolean speaks = ownWord.record().facts().stream()
                .anyMatch(fact -> fact.claims().findAny().isPresent());
        String label = "company's own word";
        if (!speaks) {
            line("  " + padded(label, LABEL) + "no account by the company is recorded");
            return;
        }
        ImpactInvolvement own = ownWord.involvement(impact.id());
        row(label, standard -> {
            Finding occurred = own.finding(Track.OCCURRED, standard);
            return cell(occurred.isInvolved() ? occurred : own.finding(Track.RISK, standard));
        });
    }

    private void why(ImpactInvolvement involvement) {
        Finding headline = involvement.headline();
        Derivation derivation = involvement.derivation();
        String modality = derivation.modality().map(Manner::participle).orElse("nothing claimed");
        line("");
        line("WHY  " + headline + ", at " + headline.standard() + " (weakest ground: " + modality + ")");
        wrapped("  under ", "        ", norms(derivation, headline.standard()));
        Set<Fact> shown = new HashSet<>();
        derivation.grounds().forEach(ground -> ground(ground, shown));
        derivation
                .nodes()
                .flatMap(node -> node.evidence().stream())
                .filter(evidence -> evidence.claims().findAny().isPresent())
                .filter(evidence -> shown.add(evidence.fact()))
                .forEach(this::sides);
        account(involvement, shown);
        withdrawn(involvement);
    }

    private void ground(Derivation.Ground ground, Set<Fact> shown) {
        Derivation leaf = ground.leaf();
        if (leaf.evidence().isPresent()) {
            if (shown.add(leaf.evidence().get().fact())) {
                sides(leaf.evidence().get());
            }
        } else {
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

    private void sides(Evidence evidence) {
        side(evidence.fact(), "+ ", evidence.supporting());
        side(evidence.fact(), "- ", evidence.disputing());
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
        wrapped("  " + sign + padded(PlainText.of(label), LABEL - 2), " ".repeat(LABEL + 2), content);
    }

    /** What the company itself says on this impact and is not part of the reasons: it is shown all the same. */
    private void account(ImpactInvolvement involvement, Set<Fact> shown) {
        Set<String> subjects = new HashSet<>();
        involvement.pathways().forEach(pathway -> {
            subjects.add(pathway.enterprise());
            subjects.add(pathway.impact());
            pathway.relationship().ifPresent(subjects::add);
            pathway.product().ifPresent(subjects::add);
        });
        assessment.record().facts().stream()
                .filter(evidence -> subjects.containsAll(evidence.fact().subjects()))
                .filter(evidence -> !shown.contains(evidence.fact()))
                .forEach(evidence -> {
                    side(evidence.fact(), "+ ", own(evidence.supporting()));
                    side(evidence.fact(), "- ", own(evidence.disputing()));
                });
    }

    private List<WeighedClaim> own(List<WeighedClaim> claims) {
        return claims.stream()
                .filter(claim -> matter.isEnterprise(claim.speaker()))
                .toList();
    }

    private void withdrawn(ImpactInvolvement involvement) {
        involvement.determinations().stream()
                .flatMap(determination -> determination.derivation().withdrawn().stream())
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .forEach(claim -> labelled(
                        "x ",
                        matter.factor(claim.factor()).label(),
                        Attribution.of(matter, claim)
                                + claim.withdrawn()
                                        .flatMap(matter::stated)
                                        .map(on -> ", withdrawn " + on)
                                        .orElse(", fell with what it goes back to")));
    }

    private void notKnown(ImpactInvolvement involvement) {
        Set<String> labels = new TreeSet<>();
        involvement.determinations().stream()
                .flatMap(each -> each.derivation().unknown(StandardOfProof.REASONABLE_GROUNDS).stream())
                .forEach(fact -> labels.add(fact.factor().label() + "?"));
        if (!labels.isEmpty()) {
            line("");
            wrapped("NOT KNOWN  ", "           ", String.join("  ", labels));
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
            labelled("  ", duty.duty().toString(), "[" + duty.duty().provision() + "]  " + when + duty.status());
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
            line("CONCLUSIONS OF OTHERS  (shown beside the result, never a premise)");
        }
        opinions.forEach(opinion -> {
            Source source = matter.source(opinion.in());
            wrapped(
                    "  ",
                    "    ",
                    name(opinion.by().orElse(source.by())) + ", "
                            + source.date().map(DateRange::toString).orElse("undated") + ", "
                            + opinion.manner().id().replace('-', ' ')
                            + opinion.quote()
                                    .map(quote -> ": \"" + PlainText.of(quote) + "\"")
                                    .orElse("")
                            + opinion.condition()
                                    .map(c -> "  on condition: " + PlainText.of(c))
                                    .orElse(""));
        });
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
