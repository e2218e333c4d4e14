package org.salience.model.norm;

class OecdTest extends ConstantsContract {
    OecdTest() {
        super(
                Oecd.class,
                "oecd-mne-2023",
                "oecd-mne-2011",
                "oecd-ddg-2018",
                "oecd-minerals-2016",
                "oecd-investors-2017");
    }
}
