package org.salience.severity.profile;

import java.time.LocalDate;
import org.salience.model.internal.DataFile;
import org.salience.model.norm.Checked;

/**
 * Where a profile comes from, and how far anybody read it there.
 *
 * @param citation the document
 * @param published when it was published; {@code undated} if it does not say
 * @param consulted what of it was read, and where
 * @param checked how it was checked
 * @param on the day it was checked
 */
public record Provenance(String citation, String published, String consulted, Checked checked, LocalDate on) {
    static Provenance read(DataFile data) {
        return new Provenance(
                data.text("citation"),
                data.text("published"),
                data.text("consulted"),
                Constants.named(Checked.values(), data.text("checked")),
                LocalDate.parse(data.text("on")));
    }

    /**
     * {@return for example {@code UNDP, Human Rights Self-Assessment (HRSA) Training Tool, about and FAQ pages (undated; seen
     * 2026-11-21: both pages were read in stored copies)}}
     */
    @Override
    public String toString() {
        return citation + " (" + published + "; " + checked + " " + on + ": " + consulted + ")";
    }
}
