package org.salience.model.norm;

class OhchrTest extends ConstantsContract {
    OhchrTest() {
        super(Ohchr.class, "ohchr-ig-2012", "ohchr-2017", "ruggie-2017", "b-tech-2020", "ohchr-exit-2023");
    }
}
