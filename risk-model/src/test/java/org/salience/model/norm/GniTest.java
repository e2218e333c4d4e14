package org.salience.model.norm;

class GniTest extends ConstantsContract {
    GniTest() {
        super(Gni.class, "gni-2017");
    }
}
