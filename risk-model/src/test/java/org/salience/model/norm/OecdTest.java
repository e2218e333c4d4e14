package org.salience.model.norm;

class OecdTest extends ConstantsContract {
    OecdTest() {
        super(Oecd.class, "oecd-mne-2023", "oecd-ddg-2018");
    }
}
