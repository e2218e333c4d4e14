package org.salience.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.json.CaseJson;
import org.salience.ungp.Assessment;
import org.salience.ungp.Assessor;

/** Assesses a case file and prints the report or a part of it. Exits with 2 if that cannot be done. */
public final class Assess {
    private Assess() {}

    /**
     * Runs the program.
     *
     * @param args the path of a case file, then options; see {@link Request#USAGE}
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Request request = Request.parse(args);
            Case matter = CaseJson.read(request.file());
            Assessor assessor = Assessor.standard()
                    .perspective(request.perspective())
                    .policy(request.policy())
                    .reading(request.reading());
            Assessor then = request.asOf().map(assessor::asOf).orElse(assessor);
            out.print(located(request.file(), () -> shown(matter, then, request)));
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    /** A rating above the rating scheme is found only now; it is said where in the file it stands. */
    private static String located(Path file, Supplier<String> shown) {
        try {
            return shown.get();
        } catch (InvalidCaseException e) {
            throw CaseJson.locate(file, e);
        }
    }

    private static String shown(Case matter, Assessor assessor, Request request) {
        Assessment assessment = assessor.assess(matter);
        String what = request.show();
        int colon = what.indexOf(':');
        String id = what.substring(colon + 1);
        return switch (colon < 0 ? what : what.substring(0, colon + 1)) {
            case "report" ->
                request.since()
                        .map(since -> changed(since, assessor, assessment))
                        .orElseGet(assessment::toString);
            case "all" -> assessment.report();
            case "response" -> assessment.response();
            case "impact:" -> assessment.report(id);
            case "why:" -> headed(assessment, why(assessment, id));
            case "judged" -> judged(assessment);
            case "claim:" -> headed(assessment, assessment.provenance(id));
            case "matrix:" -> headed(assessment, assessment.matrix(id).toString());
            case "diligence" -> headed(assessment, assessment.dueDiligence().report());
            case "priorities" -> headed(assessment, assessment.priorities().explain());
            case "readings" -> headed(assessment, assessor.readings(matter).toString());
            case "timeline" ->
                headed(assessment, lines(assessor.timeline(matter).days()));
            case "claims" -> headed(assessment, lines(assessment.record().facts()));
            case "questions" -> headed(assessment, lines(assessment.questions()));
            case "json" -> assessment.toJson();
            case "receipt" -> assessment.receipt().toString();
            case "classpath" -> System.getProperty("java.class.path") + "\n";
            default -> throw new IllegalArgumentException("cannot show \"" + what + "\"\n" + Request.USAGE);
        };
    }

    private static String changed(LocalDate since, Assessor assessor, Assessment assessment) {
        LocalDate until = assessment.record().asOf();
        if (since.isAfter(until)) {
            throw new IllegalArgumentException(
                    "since must be a day not after the one assessed, " + until + ", but was " + since);
        }
        return assessor.asOf(since)
                .assess(assessment.matter())
                .changesTo(assessment)
                .toString();
    }

    /** The reasons for what is indicated, then for what is found where a judgement is applied. */
    private static String why(Assessment assessment, String impact) {
        String indicated = assessment.involvement(impact).derivation().explain();
        return indicated
                + assessment
                        .asJudged()
                        .map(judged -> "\nAS JUDGED, beside what is indicated above\n"
                                + judged.involvement(impact).derivation().explain())
                        .orElse("");
    }

    /** The assessment as judged, or why no judgement is applied. */
    private static String judged(Assessment assessment) {
        return assessment
                .asJudged()
                .map(Assessment::toString)
                .orElseGet(() -> headed(assessment, "no judgement is applied\n" + lines(assessment.judgements())));
    }

    /** No page about a company goes out without its case, day and the notice that it is no finding. */
    private static String headed(Assessment assessment, String content) {
        return assessment.heading() + "\n" + content;
    }

    private static String lines(List<?> values) {
        return values.stream().map(value -> value + "\n").collect(Collectors.joining());
    }

    /** The same bytes on every machine, whatever its locale. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
