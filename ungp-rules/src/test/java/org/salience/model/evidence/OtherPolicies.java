package org.salience.model.evidence;

import org.salience.model.internal.DataFile;

/** Evidence policies other than the one that ships. */
public final class OtherPolicies {
    private OtherPolicies() {}

    /**
     * {@return a made-up policy: reports of the press and of organisations weigh little, nothing corroborates, silence
     * weighs nothing}
     */
    public static EvidencePolicy doubtful() {
        return new EvidencePolicy(DataFile.of(OtherPolicies.class, "doubtful-policy.json"));
    }
}
