package org.salience.model.norm;

class StateDepartmentTest extends ConstantsContract {
    StateDepartmentTest() {
        super(StateDepartment.class, "state-surveillance-2020");
    }
}
