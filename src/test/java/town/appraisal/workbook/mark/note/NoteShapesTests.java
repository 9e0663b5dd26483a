package town.appraisal.workbook.mark.note;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoteShapesTests {

	private static final String CONTROL = "<v:shape id=\"_x0000_s2050\"><v:textbox><br></v:textbox>"
			+ "<x:ClientData ObjectType=\"Drop\"/></v:shape></xml>";

	@Test
	void formControlsInTheSameDrawingStayAndNewBoxesGetFreeNumbers() {
		String own = NoteShapes.with(NoteShapes.NONE, Map.of("D3", "4, 0, 2, 0, 6, 0, 6, 0"))
			.replace("</xml>", CONTROL);

		String drawing = NoteShapes.with(own, Map.of("E3", "5, 0, 2, 0, 7, 0, 6, 0"));

		assertThat(drawing).contains(CONTROL.replace("</xml>", "<v:shape id=\"_x0000_s103426\""));
		assertThat(NoteShapes.has(drawing, "D3")).isTrue();
		assertThat(NoteShapes.has(drawing, "E3")).isTrue();
		assertThat(NoteShapes.without(drawing, List.of("E3"))).isEqualTo(own);
	}

}
