package org.salience.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.salience.model.Actor;
import org.salience.model.Case;
import org.salience.model.Claim;
import org.salience.model.Factor;
import org.salience.model.Impact;
import org.salience.model.ImpactLink;
import org.salience.model.Inquiry;
import org.salience.model.Judgement;
import org.salience.model.Measure;
import org.salience.model.Opinion;
import org.salience.model.Product;
import org.salience.model.Rating;
import org.salience.model.Relationship;
import org.salience.model.Source;
import org.salience.model.Stance;

/** The kinds of parts a case has, in the order of the format. Each is an object keyed by id. */
final class Kinds {
    private Kinds() {}

    /**
     * One kind.
     *
     * @param name the field of the case
     * @param shape the fields of one part
     * @param builder a new builder for a part
     * @param build the part from its builder and id
     * @param add puts the part into the case
     * @param parts the parts of a case
     * @param id the id of a part
     */
    record Kind<T, B>(
            String name,
            Shape<T, B> shape,
            Supplier<B> builder,
            BiFunction<B, String, T> build,
            BiConsumer<Case.Builder, T> add,
            Function<Case, List<T>> parts,
            Function<T, String> id) {}

    static final List<Kind<?, ?>> ALL = List.of(
            new Kind<>(
                    "factors",
                    Shapes.FACTOR,
                    Factor::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::factors,
                    Factor::id),
            new Kind<>(
                    "actors",
                    Shapes.ACTOR,
                    Actor::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::actors,
                    Actor::id),
            new Kind<>(
                    "products",
                    Shapes.PRODUCT,
                    Product::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::products,
                    Product::id),
            new Kind<>(
                    "relationships",
                    Shapes.RELATIONSHIP,
                    Relationship::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::relationships,
                    Relationship::id),
            new Kind<>(
                    "impacts",
                    Shapes.IMPACT,
                    Impact::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::impacts,
                    Impact::id),
            new Kind<>(
                    "links",
                    Shapes.LINK,
                    ImpactLink::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::links,
                    ImpactLink::id),
            new Kind<>(
                    "measures",
                    Shapes.MEASURE,
                    Measure::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::measures,
                    Measure::id),
            new Kind<>(
                    "sources",
                    Shapes.SOURCE,
                    Source::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::sources,
                    Source::id),
            new Kind<>(
                    "claims",
                    Shapes.CLAIM,
                    Shapes.ClaimDraft::new,
                    Kinds::claim,
                    Case.Builder::add,
                    Case::claims,
                    Claim::id),
            new Kind<>(
                    "opinions",
                    Shapes.OPINION,
                    Opinion::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::opinions,
                    Opinion::id),
            new Kind<>(
                    "inquiries",
                    Shapes.INQUIRY,
                    Inquiry::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::inquiries,
                    Inquiry::id),
            new Kind<>(
                    "judgements",
                    Shapes.JUDGEMENT,
                    Judgement::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::judgements,
                    Judgement::id),
            new Kind<>(
                    "ratings",
                    Shapes.RATING,
                    Rating::builder,
                    (b, id) -> b.id(id).build(),
                    Case.Builder::add,
                    Case::ratings,
                    Rating::id));

    /** The kinds by the field of the case, in the order of the format. */
    static final Map<String, Kind<?, ?>> BY_NAME = new LinkedHashMap<>();

    static {
        ALL.forEach(kind -> BY_NAME.put(kind.name(), kind));
    }

    private static Claim claim(Shapes.ClaimDraft draft, String id) {
        if (draft.stances == 0) {
            draft.says(Stance.SUPPORTS, "");
        }
        return draft.claim.id(id).build();
    }
}
