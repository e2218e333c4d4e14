package org.salience.model.norm;

class DihrTest extends ConstantsContract {
    DihrTest() {
        super(Dihr.class, "dihr-hria-2020");
    }
}
