package org.salience.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.salience.model.Actor;
import org.salience.model.ActorKind;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Direction;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.Manner;
import org.salience.model.Product;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Relationship;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Stance;
import org.salience.model.SubjectKind;
import org.salience.model.Vocabulary;
import org.salience.model.json.CaseJson;

/** The case files that are read: the real one of the casebook, and made-up ones of a given size. */
final class CaseTexts {
    private static final List<String> WORDS = List.of(
            "the",
            "system",
            "was",
            "used",
            "in",
            "operations",
            "of",
            "agency",
            "and",
            "no",
            "review",
            "took",
            "place",
            "before",
            "data",
            "were",
            "shared",
            "with",
            "partners",
            "according",
            "to",
            "documents",
            "from",
            "spring");

    private CaseTexts() {}

    /** The case of the casebook; the program runs in the root of the repository or in a module. */
    static String casebook() {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            Path file = root.resolve("examples/casebook/immigration-os/case.json");
            if (Files.exists(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException("run the benchmarks in a clone of the repository");
    }

    /** A case of about as many characters as asked, the same for the same seed. */
    static String made(int length, long seed) {
        // One claim in the proportions below takes about 365 characters, with its share of the rest.
        return CaseJson.write(new Maker(new Random(seed)).make(Math.max(4, length / 365)));
    }

    private record Maker(Random random) {
        Case make(int claims) {
            int sources = 1 + claims / 4;
            int impacts = 1 + claims / 8;
            int relationships = 1 + claims / 16;
            Case.Builder matter = Case.builder()
                    .id("made-up")
                    .title("A made-up case of " + claims + " claims")
                    .enterprise("enterprise")
                    .recordUntil(LocalDate.of(2025, 12, 31));
            matter.add(Actor.builder()
                    .id("enterprise")
                    .name("The enterprise")
                    .kind(ActorKind.COMPANY)
                    .build());
            matter.add(Actor.builder()
                    .id("group")
                    .name("Those affected")
                    .kind(ActorKind.AFFECTED_GROUP)
                    .build());
            IntStream.range(0, relationships).forEach(i -> relationship(matter, i));
            IntStream.range(0, impacts).forEach(i -> impact(matter, i, relationships));
            IntStream.range(0, sources).forEach(i -> source(matter, i, relationships));
            IntStream.range(0, claims).forEach(i -> claim(matter, i, relationships, impacts, sources));
            return matter.build();
        }

        private void relationship(Case.Builder matter, int i) {
            matter.add(Actor.builder()
                    .id("agency-" + i)
                    .name("Agency " + words(2))
                    .kind(ActorKind.STATE_AGENCY)
                    .build());
            matter.add(Product.builder()
                    .id("product-" + i)
                    .name("Product " + words(1))
                    .build());
            matter.add(Relationship.builder()
                    .id("relationship-" + i)
                    .with("agency-" + i)
                    .addProducts("product-" + i)
                    .direction(Direction.DOWNSTREAM)
                    .tier(1)
                    .build());
        }

        private void impact(Case.Builder matter, int i, int relationships) {
            matter.add(Impact.builder()
                    .id("impact-" + i)
                    .title("Impact " + words(4))
                    .addRights("iccpr-17", "iccpr-9")
                    .addGroups("group")
                    .addBy("agency-" + random.nextInt(relationships))
                    .addThrough("relationship-" + random.nextInt(relationships))
                    .period(DateRange.parse("2025-01/.."))
                    .build());
            matter.add(Rating.builder()
                    .id("rating-" + i)
                    .by("an assessor")
                    .on(LocalDate.of(2025, 12, 1))
                    .of("impact-" + i)
                    .scale(RatingValue.of(1 + random.nextInt(4)))
                    .scope(RatingValue.parse("2-3"))
                    .build());
        }

        private void source(Case.Builder matter, int i, int relationships) {
            matter.add(Source.builder()
                    .id("source-" + i)
                    .by(i % 2 == 0 ? "enterprise" : "agency-" + random.nextInt(relationships))
                    .kind(SourceKind.values()[random.nextInt(SourceKind.values().length)])
                    .date(DateRange.of(day()))
                    .title("Document " + words(5))
                    .build());
        }

        private void claim(Case.Builder matter, int i, int relationships, int impacts, int sources) {
            List<Factor> factors = Vocabulary.standard().factors().stream()
                    .filter(each -> !each.signature().contains(SubjectKind.MEASURE))
                    .toList();
            Factor factor = factors.get(random.nextInt(factors.size()));
            Claim.Builder claim = Claim.builder()
                    .id("claim-" + i)
                    .in("source-" + random.nextInt(sources))
                    .stance(random.nextInt(4) == 0 ? Stance.DISPUTES : Stance.SUPPORTS)
                    .factor(factor.id())
                    .of(factor.signature().stream()
                            .map(kind -> subject(kind, relationships, impacts))
                            .toList())
                    .manner(random.nextBoolean() ? Manner.STATES : Manner.INFERS)
                    .quote(words(10));
            if (i % 4 == 0) {
                claim.at("page " + i).on(DateRange.of(day()));
            }
            matter.add(claim.build());
        }

        private String subject(SubjectKind kind, int relationships, int impacts) {
            return switch (kind) {
                case ENTERPRISE -> "enterprise";
                case RELATIONSHIP -> "relationship-" + random.nextInt(relationships);
                case PRODUCT -> "product-" + random.nextInt(relationships);
                case IMPACT -> "impact-" + random.nextInt(impacts);
                case MEASURE -> throw new IllegalStateException("factors about measures are left out");
            };
        }

        private LocalDate day() {
            return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
        }

        private String words(int count) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < count; i++) {
                words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
            }
            return words.toString();
        }
    }
}
