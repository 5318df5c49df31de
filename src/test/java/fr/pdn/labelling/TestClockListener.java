package fr.pdn.labelling;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Lets the clock tick again after each test, and after what a class prepares. */
class TestClockListener extends AbstractTestExecutionListener {

    @Override
    public void afterTestMethod(TestContext context) {
        reset(context);
    }

    @Override
    public void afterTestClass(TestContext context) {
        reset(context);
    }

    private static void reset(TestContext context) {
        if (context.hasApplicationContext()) {
            context.getApplicationContext().getBean(TestClock.class).reset();
        }
    }
}
