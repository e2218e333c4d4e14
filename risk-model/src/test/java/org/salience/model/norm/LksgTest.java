package org.salience.model.norm;

class LksgTest extends ConstantsContract {
    LksgTest() {
        super(Lksg.class, "lksg-2021");
    }
}
