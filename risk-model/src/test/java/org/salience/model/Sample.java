package org.salience.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A small fictional matter to build test cases on. Acme, of which labs is a unit, supplies a tool to an agency, of which
 * office and desk are units; watch, paper and study are unconnected organisations.
 */
public final class Sample {
    /** The last day of the record; everything in the sample is dated before. */
    public static final LocalDate UNTIL = LocalDate.of(2025, 6, 30);

    private Sample() {}

    /**
     * {@return the matter without any source or claim}
     */
    public static Case.Builder matter() {
        return Case.builder()
                .id("sample")
                .title("Acme and the agency")
                .enterprise("acme")
                .recordUntil(UNTIL)
                .add(actor("acme", ActorKind.COMPANY).build())
                .add(actor("labs", ActorKind.COMPANY).partOf("acme").build())
                .add(actor("agency", ActorKind.STATE_AGENCY).build())
                .add(actor("office", ActorKind.STATE_UNIT).partOf("agency").build())
                .add(actor("desk", ActorKind.STATE_UNIT).partOf("office").build())
                .add(actor("watch", ActorKind.ORGANISATION).build())
                .add(actor("paper", ActorKind.ORGANISATION).build())
                .add(actor("study", ActorKind.ORGANISATION).build())
                .add(actor("people", ActorKind.AFFECTED_GROUP).build())
                .add(Product.builder().id("tool").name("Tool").build())
                .add(Relationship.builder()
                        .id("rel")
                        .with("agency")
                        .user("office")
                        .addProducts("tool")
                        .direction(Direction.DOWNSTREAM)
                        .build())
                .add(Impact.builder()
                        .id("harm")
                        .title("Harm")
                        .addGroups("people")
                        .addBy("office")
                        .addThrough("rel")
                        .build());
    }

    /**
     * {@return an actor named like its id}
     *
     * @param id the id
     * @param kind what it is
     */
    public static Actor.Builder actor(String id, ActorKind kind) {
        return Actor.builder().id(id).name(id).kind(kind);
    }

    /**
     * {@return a document of 10 January 2025}
     *
     * @param id the id
     * @param by who speaks in it
     * @param kind what it is
     */
    public static Source.Builder source(String id, String by, SourceKind kind) {
        return Source.builder().id(id).title(id).by(by).kind(kind).date(DateRange.parse("2025-01-10"));
    }

    /**
     * {@return a specific statement that the supply in the relationship facilitates the harm, which is adverse}
     *
     * @param id the id
     * @param in the source
     */
    public static Claim.Builder claim(String id, String in) {
        return claim(id, in, Factors.FACILITATES_HARM);
    }

    /**
     * {@return a specific statement that a factor on relationship and harm is present}
     *
     * @param id the id
     * @param in the source
     * @param factor the factor
     */
    public static Claim.Builder claim(String id, String in, Factor factor) {
        return Claim.builder()
                .id(id)
                .in(in)
                .stance(Stance.SUPPORTS)
                .factor(factor.id())
                .addOf("rel", "harm")
                .manner(Manner.STATES);
    }

    /**
     * {@return what {@link #claim(String, String)} speaks to}
     */
    public static Fact fact() {
        return fact(Factors.FACILITATES_HARM);
    }

    /**
     * {@return a factor on relationship and harm}
     *
     * @param factor the factor
     */
    public static Fact fact(Factor factor) {
        return new Fact(factor, List.of("rel", "harm"));
    }
}
