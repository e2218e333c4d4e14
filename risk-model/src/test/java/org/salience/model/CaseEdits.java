package org.salience.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changed copies of a case. */
public final class CaseEdits {
    private CaseEdits() {}

    /**
     * {@return a builder that holds a case as it is}
     *
     * @param matter the case
     */
    public static Case.Builder copy(Case matter) {
        return without(matter, Set.of());
    }

    /**
     * {@return a builder that holds a case without some claims, and without all that refers to them}
     *
     * @param matter the case
     * @param claims ids of the claims left out
     */
    public static Case.Builder without(Case matter, Set<String> claims) {
        Case.Builder rest = head(matter);
        additions(matter, claims, rest).forEach(Runnable::run);
        return rest;
    }

    /**
     * {@return a builder that was given the parts of a case in a random order}
     *
     * @param matter the case
     * @param random the order
     */
    public static Case.Builder shuffled(Case matter, Random random) {
        Case.Builder copy = head(matter);
        List<Runnable> additions = additions(matter, Set.of(), copy);
        Collections.shuffle(additions, random);
        additions.forEach(Runnable::run);
        return copy;
    }

    private static Case.Builder head(Case matter) {
        return Case.builder()
                .id(matter.id())
                .title(matter.title())
                .enterprise(matter.enterprise())
                .recordUntil(matter.recordUntil());
    }

    private static List<Runnable> additions(Case matter, Set<String> gone, Case.Builder to) {
        List<Runnable> additions = new ArrayList<>();
        matter.factors().forEach(each -> additions.add(() -> to.add(each)));
        matter.actors().forEach(each -> additions.add(() -> to.add(each)));
        matter.products().forEach(each -> additions.add(() -> to.add(each)));
        matter.relationships().forEach(each -> additions.add(() -> to.add(each)));
        matter.impacts().forEach(each -> additions.add(() -> to.add(each)));
        matter.links().forEach(each -> additions.add(() -> to.add(each)));
        matter.measures().forEach(each -> additions.add(() -> to.add(each)));
        matter.sources().forEach(each -> additions.add(() -> to.add(without(each, gone))));
        matter.claims().stream()
                .filter(each -> !gone.contains(each.id()))
                .forEach(each -> additions.add(() -> to.add(without(each, gone))));
        matter.opinions().forEach(each -> additions.add(() -> to.add(each)));
        matter.inquiries().forEach(each -> additions.add(() -> to.add(each)));
        matter.judgements().forEach(each -> additions.add(() -> to.add(without(each, gone))));
        matter.ratings().forEach(each -> additions.add(() -> to.add(without(each, gone))));
        return additions;
    }

    private static Source without(Source source, Set<String> gone) {
        return Source.builder()
                .from(source)
                .origins(without(source.origins(), gone))
                .build();
    }

    private static Claim without(Claim claim, Set<String> gone) {
        return Claim.builder()
                .from(claim)
                .origins(without(claim.origins(), gone))
                .replacedBy(claim.replacedBy().filter(id -> !gone.contains(id)))
                .build();
    }

    private static Judgement without(Judgement judgement, Set<String> gone) {
        return Judgement.builder()
                .from(judgement)
                .because(without(judgement.because(), gone))
                .build();
    }

    private static Rating without(Rating rating, Set<String> gone) {
        return Rating.builder()
                .from(rating)
                .because(without(rating.because(), gone))
                .mitigations(rating.mitigations().stream()
                        .map(each -> without(each, gone))
                        .toList())
                .build();
    }

    /** The evidence goes as a whole, since what is left of it may say nothing of the measures. */
    private static Mitigation without(Mitigation mitigation, Set<String> gone) {
        return mitigation.because().stream().anyMatch(gone::contains)
                ? new Mitigation(mitigation.of(), mitigation.to(), mitigation.by(), List.of())
                : mitigation;
    }

    private static List<String> without(List<String> ids, Set<String> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
