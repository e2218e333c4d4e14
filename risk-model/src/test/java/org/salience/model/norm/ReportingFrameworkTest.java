package org.salience.model.norm;

class ReportingFrameworkTest extends ConstantsContract {
    ReportingFrameworkTest() {
        super(ReportingFramework.class, "ungp-reporting-2015");
    }
}
