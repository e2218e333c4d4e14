package org.salience.ungp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.DateRange;
import org.salience.model.Factor;
import org.salience.model.Inquiry;
import org.salience.model.Rating;
import org.salience.model.RatingValue;
import org.salience.model.Source;
import org.salience.model.SourceKind;
import org.salience.model.Vocabulary;

/** Random cases whose claims, withdrawals, ratings and inquiries lie up to sixty days before or after {@link Given#DAY}. */
final class Histories {
    private static final int SPREAD = 60;

    private final Random random;

    private Histories(Random random) {
        this.random = random;
    }

    /** The same case with dates, withdrawals, origins, ratings and inquiries. */
    static Case of(Given given, Random random) {
        return new Histories(random).of(given.matter());
    }

    private Case of(Case matter) {
        List<Claim> claims = new ArrayList<>();
        matter.claims().forEach(claim -> claims.add(dated(claim, claims)));
        Case.Builder history = Cases.builder(matter, claims);
        matter.impacts().forEach(impact -> several(2, i -> history.add(rating(i, impact.id()))));
        several(3, i -> {
            Source letter = source("letter-" + i, Given.WATCH);
            Source answer = source("answer-" + i, Given.ACME);
            while (!letter.date().get().startsBefore(answer.date().get())) {
                answer = source("answer-" + i, Given.ACME);
            }
            history.add(letter).add(answer).add(inquiry(i, letter.date().get()));
        });
        return history.build();
    }

    private Claim dated(Claim claim, List<Claim> earlier) {
        Optional<DateRange> on = oneIn(6) ? Optional.empty() : Optional.of(dates());
        LocalDate from = on.flatMap(DateRange::start).orElse(Given.DAY);
        Claim.Builder dated = Claim.builder().from(claim).on(on);
        if (oneIn(3)) {
            LocalDate back = from.plusDays(random.nextInt(SPREAD));
            DateRange taken = oneIn(3)
                    ? DateRange.of(back, back.plusDays(random.nextInt(9)))
                    : oneIn(9) ? new DateRange(Optional.empty(), Optional.of(back)) : DateRange.of(back);
            dated.withdrawn(new Claim.Withdrawal(claim.in(), Optional.of(taken), Optional.empty()));
        }
        for (int i = 0; i < 2 && oneIn(3) && !earlier.isEmpty(); i++) {
            dated.addOrigins(earlier.get(random.nextInt(earlier.size())).id());
        }
        if (oneIn(4)) {
            dated.holds(dates());
        }
        return dated.build();
    }

    private Source source(String id, String by) {
        return Source.builder()
                .id(id)
                .title(id)
                .by(by)
                .kind(SourceKind.COMPANY_STATEMENT)
                .date(dates())
                .build();
    }

    /** Nothing comes of a question before it is asked. */
    private Inquiry inquiry(int number, DateRange asked) {
        LocalDate from = asked.start().orElse(Given.DAY.minusDays(SPREAD));
        List<Factor> factors = List.copyOf(Vocabulary.standard().factors());
        return Inquiry.builder()
                .id("q" + number)
                .in("letter-" + number)
                .to(Given.ACME)
                .asks("asks")
                .due(oneIn(4) ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(SPREAD))))
                .soughtUntil(oneIn(3) ? Optional.of(from.plusDays(random.nextInt(SPREAD))) : Optional.empty())
                .addConcerns(factors.get(random.nextInt(factors.size())).id())
                .addOf(Given.IMPACT)
                .answeredIn(oneIn(2) ? Optional.empty() : Optional.of("answer-" + number))
                .build();
    }

    /** Nobody rates an impact twice a day. */
    private Rating rating(int number, String impact) {
        return Rating.builder()
                .id("rated-" + impact + "-" + number)
                .by(oneIn(2) ? "one" : "other")
                .on(Given.DAY.plusDays(random.nextInt(SPREAD) - (number - 1) * SPREAD))
                .of(impact)
                .scale(RatingValue.of(1 + random.nextInt(4)))
                .scope(RatingValue.of(1 + random.nextInt(4)))
                .build();
    }

    private DateRange dates() {
        LocalDate day = day();
        return switch (random.nextInt(12)) {
            case 0 -> DateRange.of(day, day.plusDays(random.nextInt(20)));
            case 1 -> new DateRange(Optional.of(day), Optional.empty());
            case 2 -> new DateRange(Optional.empty(), Optional.of(day));
            default -> DateRange.of(day);
        };
    }

    private LocalDate day() {
        return Given.DAY.plusDays(random.nextInt(2 * SPREAD) - SPREAD);
    }

    private void several(int most, IntConsumer draw) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            draw.accept(i);
        }
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
