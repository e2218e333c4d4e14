package org.salience.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;
import org.salience.model.json.CaseJson;

/**
 * Random cases for properties: {@code @Domain(Cases.class) @Domain(DomainContext.Global.class)}. They are valid and of
 * moderate size, with sources of all kinds, quotation chains, origins, units, withdrawals and characterisations; a
 * counterexample is printed as a case file.
 */
public final class Cases extends DomainContextBase {
    private static final int MOST_STATEMENTS = 25;

    /**
     * A case and a day as of which to look at it.
     *
     * @param matter the case
     * @param day the day
     */
    public record Scene(Case matter, LocalDate day) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> statements = Arbitraries.integers()
                .between(0, MOST_STATEMENTS)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0);
        Arbitrary<Long> seeds = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        return Combinators.combine(statements, seeds).as((size, seed) -> new RandomCase(new Random(seed)).draw(size));
    }

    @Provide
    Arbitrary<Scene> scenes() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(-1, RandomCase.DAYS + 60)
                .withDistribution(RandomDistribution.uniform())
                .map(RandomCase.FIRST::plusDays);
        return Combinators.combine(cases(), days).as(Scene::new);
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new AsCaseFile());
    }

    private static final class AsCaseFile implements SampleReportingFormat {
        @Override
        public boolean appliesTo(Object value) {
            return value instanceof Case || value instanceof Scene;
        }

        @Override
        public Object report(Object value) {
            return value instanceof Scene scene
                    ? "as of " + scene.day() + "\n" + CaseJson.write(scene.matter())
                    : CaseJson.write((Case) value);
        }
    }
}
