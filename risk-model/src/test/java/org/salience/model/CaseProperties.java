package org.salience.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class CaseProperties {
    @Property(tries = 150)
    void build_inAnyOrderOfParts_givesAnEqualCase(@ForAll Case matter, @ForAll Random order) {
        Case shuffled = CaseEdits.shuffled(matter, order).build();
        assertEquals(matter, shuffled);
        assertEquals(matter.hashCode(), shuffled.hashCode());
        assertEquals(matter.toString(), shuffled.toString());
        assertEquals(matter.claims(), shuffled.claims());
    }

    @Property(tries = 150)
    void problems_ofASoundCase_areNone(@ForAll Case matter) {
        assertEquals(List.of(), CaseEdits.copy(matter).problems());
    }

    @Property(tries = 150)
    void body_isOutermost(@ForAll Case matter) {
        for (Actor actor : matter.actors()) {
            Actor body = matter.actor(matter.body(actor.id()));
            assertEquals(matter.body(body.id()), body.id());
            assertTrue(body.partOf().isEmpty());
            assertEquals(body.id(), actor.partOf().map(matter::body).orElse(actor.id()));
        }
    }
}
