package org.salience.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.salience.model.Manner;
import org.salience.model.SourceKind;

/** The policies that ship, and policies that nobody would argue for: {@code @Domain(Policies.class)}. */
final class Policies extends DomainContextBase {
    @Provide
    Arbitrary<EvidencePolicy> policies() {
        return Arbitraries.oneOf(
                Arbitraries.of(EvidencePolicy.all()),
                Arbitraries.longs()
                        .withDistribution(RandomDistribution.uniform())
                        .withoutEdgeCases()
                        .map(seed -> EvidencePolicy.parse(new Drawing(new Random(seed)).json())));
    }

    /** Draws every number of a policy. What weighs something weighs at least a little. */
    private static final class Drawing {
        private final Random random;

        Drawing(Random random) {
            this.random = random;
        }

        String json() {
            Strength at = one(Strength.WEAK, Strength.CREDIBLE);
            List<String> members = new ArrayList<>();
            members.add("'id': 'drawn', 'version': '0'");
            members.add("'ceilings': { " + byManner() + " }");
            members.add("'general': " + strength());
            members.add("'againstInterest': { 'steps': " + random.nextInt(2) + " }");
            members.add("'inOwnInterest': { " + byManner() + " }");
            members.add(
                    "'corroboration': { 'groups': " + (2 + random.nextInt(3)) + ", 'at': " + word(at) + ", 'gives': "
                            + word(at == Strength.WEAK ? one(Strength.CREDIBLE, Strength.STRONG) : Strength.STRONG)
                            + ", 'manners': ['states'" + (random.nextBoolean() ? ", 'documents'" : "") + "] }");
            members.add("'burden': { 'bar': 'credible', 'silence': 'credible' }");
            members.add("'table': { "
                    + Arrays.stream(SourceKind.values())
                            .map(kind -> "'" + kind + "': { " + byManner() + ", 'relays': " + strength() + " }")
                            .collect(Collectors.joining(", "))
                    + " }");
            return ("{ " + String.join(", ", members) + " }").replace('\'', '"');
        }

        private String byManner() {
            return Arrays.stream(Manner.values())
                    .map(manner -> "'" + manner + "': " + strength())
                    .collect(Collectors.joining(", "));
        }

        private String strength() {
            return word(one(Strength.WEAK, Strength.CREDIBLE, Strength.STRONG));
        }

        private static String word(Strength strength) {
            return "'" + strength.name().toLowerCase(Locale.ROOT) + "'";
        }

        private Strength one(Strength... of) {
            return of[random.nextInt(of.length)];
        }
    }
}
