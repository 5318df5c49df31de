package fr.pdn.labelling.campaign;

import static de.focus_shift.jollyday.core.HolidayCalendar.FRANCE;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Monday to Friday without the eleven French public holidays. */
@Component
public class WorkingDays {
    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(FRANCE));

    /** The date {@code days} working days after {@code start}, before it when negative; {@code start} itself when 0. */
    public LocalDate plus(LocalDate start, int days) {
        var step = Integer.signum(days);
        var date = start;
        for (int left = Math.abs(days); left > 0; ) {
            date = date.plusDays(step);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    public boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isHoliday(date);
    }
}
