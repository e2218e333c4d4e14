package org.salience.model.norm;

class CsdddTest extends ConstantsContract {
    CsdddTest() {
        super(Csddd.class, "csddd-2026");
    }
}
