package fr.pdn.labelling.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Puts together what two people wrote in one section, answer by answer: whoever changed an answer alone is heard, where both
 * did someone has to choose.
 */
final class SectionMerge {
    /** What a page held that was opened too long ago to be known: no answer equals it. */
    static final Object UNKNOWN = new Object();

    private static final String REF = "ref";

    private final MergeChoices choices;
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private boolean renamed;

    private SectionMerge(MergeChoices choices) {
        this.choices = choices;
    }

    /**
     * @param answers null when nothing is left
     * @param renamed a professional that both had added under one reference has another one now
     */
    record Merged(Object answers, List<MergeConflict> conflicts, boolean renamed) {}

    static Merged of(String section, Object base, Object mine, Object theirs, MergeChoices choices) {
        var merge = new SectionMerge(choices);
        var merged = merge.put(
                "/" + section,
                base,
                mine,
                theirs,
                (answer, ours) -> answer == null ? Map.of() : Map.of(section, answer));
        return new Merged(merged, List.copyOf(merge.conflicts), merge.renamed);
    }

    /** @param alone sets one answer where it belongs, with nothing around it */
    private Object put(
            String pointer,
            Object base,
            Object mine,
            Object theirs,
            BiFunction<Object, Boolean, Map<String, Object>> alone) {
        if (same(mine, theirs) || same(base, mine)) {
            return theirs;
        }
        if (same(base, theirs)) {
            return mine;
        }
        if (mine instanceof Map<?, ?> ours && theirs instanceof Map<?, ?> others) {
            return map(pointer, base, ours, others, alone);
        }
        if (people(mine) && people(theirs)) {
            return rows(pointer, base, (List<?>) mine, (List<?>) theirs, alone);
        }
        var choice = choices.mine().get(pointer);
        if (choice == null) {
            conflicts.add(new MergeConflict(pointer, alone.apply(mine, true), alone.apply(theirs, false)));
        }
        return Boolean.TRUE.equals(choice) ? mine : theirs;
    }

    private Map<String, Object> map(
            String pointer,
            Object base,
            Map<?, ?> mine,
            Map<?, ?> theirs,
            BiFunction<Object, Boolean, Map<String, Object>> alone) {
        var keys = new LinkedHashSet<Object>(theirs.keySet());
        keys.addAll(mine.keySet());
        var merged = new LinkedHashMap<String, Object>();
        for (var key : keys) {
            var name = key.toString();
            var answer = put(
                    pointer + "/" + name,
                    child(base, name),
                    mine.get(key),
                    theirs.get(key),
                    (value, ours) -> alone.apply(within(name, value, (ours ? mine : theirs).get(REF)), ours));
            if (answer != null) {
                merged.put(name, answer);
            }
        }
        return merged;
    }

    /** People by their reference. Whom one took away and the other did not touch is gone. */
    private List<Object> rows(
            String pointer,
            Object base,
            List<?> mine,
            List<?> theirs,
            BiFunction<Object, Boolean, Map<String, Object>> alone) {
        var refs = new LinkedHashSet<String>();
        theirs.forEach(row -> refs.add(ref(row)));
        mine.forEach(row -> refs.add(ref(row)));
        var merged = new ArrayList<Object>();
        var added = new ArrayList<Object>();
        for (var ref : refs) {
            var before = base == UNKNOWN ? UNKNOWN : row(base, ref);
            var ours = row(mine, ref);
            var others = row(theirs, ref);
            if (before == null && ours != null && others != null && !same(ours, others)) {
                merged.add(others);
                added.add(ours);
                continue;
            }
            var kept = put(
                    pointer + "/" + ref,
                    before,
                    ours,
                    others,
                    (value, side) -> alone.apply(value == null ? null : List.of(value), side));
            if (kept != null) {
                merged.add(kept);
            }
        }
        added.forEach(row -> merged.add(renamed(row, merged)));
        return merged;
    }

    private Map<String, Object> renamed(Object row, List<Object> beside) {
        renamed = true;
        var taken = beside.stream().map(SectionMerge::ref).toList();
        int number = 1;
        while (taken.contains("P" + number)) {
            number++;
        }
        var person = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) row).forEach((key, value) -> person.put(key.toString(), value));
        person.put(REF, "P" + number);
        return person;
    }

    /** An answer about a person is told with who it is about. */
    private static Map<String, Object> within(String name, Object value, Object ref) {
        var around = new LinkedHashMap<String, Object>();
        if (ref != null) {
            around.put(REF, ref);
        }
        if (value != null) {
            around.put(name, value);
        }
        return around;
    }

    private static Object child(Object base, String key) {
        return base == UNKNOWN ? UNKNOWN : base instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static boolean people(Object answer) {
        return answer instanceof List<?> rows
                && !rows.isEmpty()
                && rows.stream().noneMatch(row -> ref(row).isEmpty());
    }

    private static Object row(Object rows, String ref) {
        return rows instanceof List<?> list
                ? list.stream().filter(row -> ref(row).equals(ref)).findFirst().orElse(null)
                : null;
    }

    private static String ref(Object row) {
        return row instanceof Map<?, ?> person ? Objects.toString(person.get(REF), "") : "";
    }

    private static boolean same(Object one, Object other) {
        return one != UNKNOWN && other != UNKNOWN && SameAnswers.in(spoken(one), spoken(other));
    }

    /** Nothing, a blank and an unticked box say the same. */
    private static Object spoken(Object answer) {
        return "".equals(answer) || Boolean.FALSE.equals(answer) || answer instanceof List<?> list && list.isEmpty()
                ? null
                : answer;
    }
}
