package fr.pdn.labelling;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Lets the clock tick again after each test. */
class TestClockListener extends AbstractTestExecutionListener {

    @Override
    public void afterTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
    }
}
