package org.salience.ungp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.salience.model.Actor;
import org.salience.model.Case;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.ImpactLink;
import org.salience.model.Measure;
import org.salience.model.Product;
import org.salience.model.Relationship;
import org.salience.model.Source;

/**
 * A kind of part that asserts nothing by itself. One that only one of two cases has is inert in the other.
 *
 * @param name the kind in the field's words
 * @param of the parts of a case
 * @param id the id of a part
 * @param add puts a part into a case
 */
record PartKind<T>(String name, Function<Case, List<T>> of, Function<T, String> id, BiConsumer<Case.Builder, T> add) {
    static final PartKind<Impact> IMPACT = new PartKind<>("impact", Case::impacts, Impact::id, Case.Builder::add);

    static final List<PartKind<?>> ALL = List.of(
            new PartKind<Actor>("actor", Case::actors, Actor::id, Case.Builder::add),
            new PartKind<Factor>("factor", Case::factors, Factor::id, Case.Builder::add),
            IMPACT,
            new PartKind<ImpactLink>("link", Case::links, ImpactLink::id, Case.Builder::add),
            new PartKind<Measure>("measure", Case::measures, Measure::id, Case.Builder::add),
            new PartKind<Product>("product", Case::products, Product::id, Case.Builder::add),
            new PartKind<Relationship>("relationship", Case::relationships, Relationship::id, Case.Builder::add),
            new PartKind<Source>("source", Case::sources, Source::id, Case.Builder::add));

    /** Ids of the parts that both cases have, with other content. */
    List<String> changed(Case first, Case second) {
        Map<String, T> before = byId(first);
        List<String> changed = new ArrayList<>();
        byId(second).forEach((key, part) -> {
            if (before.containsKey(key) && !part.equals(before.get(key))) {
                changed.add(key);
            }
        });
        return changed;
    }

    /** Adds the parts of both cases, in the second's content where that is taken. */
    void merge(Case first, Case second, Predicate<String> fromSecond, Case.Builder to) {
        merged(first, second, fromSecond).forEach(part -> add.accept(to, part));
    }

    /** The parts of both cases, in the second's content where that is taken; by id. */
    Collection<T> merged(Case first, Case second, Predicate<String> fromSecond) {
        SortedMap<String, T> parts = byId(first);
        byId(second).forEach((key, part) -> {
            if (fromSecond.test(key)) {
                parts.put(key, part);
            } else {
                parts.putIfAbsent(key, part);
            }
        });
        return parts.values();
    }

    private SortedMap<String, T> byId(Case matter) {
        SortedMap<String, T> byId = new TreeMap<>();
        of.apply(matter).forEach(part -> byId.put(id.apply(part), part));
        return byId;
    }
}
