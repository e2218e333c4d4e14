package org.salience.model.norm;

class OhchrTest extends ConstantsContract {
    OhchrTest() {
        super(Ohchr.class, "ohchr-ig-2012", "ohchr-2017");
    }
}
