package org.salience.severity.profile;

import java.util.Optional;
import org.salience.severity.Axis;

/**
 * One of the things that a profile is rated on, for example {@code scale}.
 *
 * @param id its name
 * @param axis the axis that it speaks of, empty if it speaks of none; used for the default beside the profile
 * @param isStopper whether its level sets the severity whatever the average
 */
public record Criterion(String id, Optional<Axis> axis, boolean isStopper) {
    static Criterion of(Axis axis) {
        return new Criterion(axis.id(), Optional.of(axis), false);
    }

    @Override
    public String toString() {
        return id;
    }
}
