package fr.pdn.labelling.label.directory;

import static fr.pdn.labelling.label.directory.Lines.at;
import static fr.pdn.labelling.label.directory.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryMapTest {
    private static final DirectoryLine NORTH = at(line("1", "A", "Aulnis-Plage", "A"), "46.2", "-1.2");
    private static final DirectoryLine SOUTH = at(line("2", "B", "Boutonne-le-Bourg", "B"), "45.4", "-0.6");

    @Test
    void without_coordinates_there_is_no_map() {
        assertThat(DirectoryMap.of(List.of(line("1", "A", "Aulnis-Plage", "A"))))
                .isEmpty();
    }

    @Test
    void north_is_above_and_east_on_the_right_within_the_drawing() {
        var map = DirectoryMap.of(List.of(SOUTH, NORTH)).orElseThrow();

        assertThat(map.markers())
                .extracting(marker -> marker.towns().get(0).name())
                .containsExactly("Aulnis-Plage", "Boutonne-le-Bourg");
        var north = map.markers().get(0);
        var south = map.markers().get(1);
        assertThat(north.y()).isLessThan(south.y());
        assertThat(north.x()).isLessThan(south.x());
        assertThat(map.markers()).allSatisfy(marker -> {
            assertThat(marker.x()).isBetween(16, DirectoryMap.WIDTH - 16);
            assertThat(marker.y()).isBetween(16, DirectoryMap.HEIGHT - 16);
        });
    }

    @Test
    void its_bar_is_as_long_as_the_kilometres_it_tells() {
        var map = DirectoryMap.of(List.of(SOUTH, NORTH)).orElseThrow();
        var north = map.markers().get(0);
        var south = map.markers().get(1);
        double drawn = Math.hypot(north.x() - south.x(), north.y() - south.y());
        double kilometres = drawn * map.scale().kilometres() / map.scale().width();

        // As calculated with the haversine formula for these two points.
        assertThat(kilometres).isBetween(98.0, 103.0);
    }

    @Test
    void towns_too_near_one_another_share_a_marker_and_keep_their_names() {
        var near = at(line("3", "C", "Marais-sur-Aulne", "C"), "46.2001", "-1.2001");

        var map = DirectoryMap.of(List.of(NORTH, near, SOUTH)).orElseThrow();

        assertThat(map.markers()).hasSize(2);
        assertThat(map.markers().get(0).towns()).hasSize(2);
        assertThat(map.placed()).isEqualTo(3);
    }

    @Test
    void one_place_alone_stands_in_the_middle() {
        var map = DirectoryMap.of(List.of(NORTH, NORTH)).orElseThrow();

        assertThat(map.markers()).singleElement().satisfies(marker -> {
            assertThat(marker.x()).isEqualTo(DirectoryMap.WIDTH / 2);
            assertThat(marker.towns()).containsExactly(new DirectoryMap.Town("Aulnis-Plage", 2));
        });
    }
}
