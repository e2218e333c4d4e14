package org.salience.model.norm;

class WorkingGroupTest extends ConstantsContract {
    WorkingGroupTest() {
        super(WorkingGroup.class, "a-73-163-2018", "a-75-212-2020", "undp-hhrdd-2022");
    }
}
