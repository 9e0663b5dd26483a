package town.appraisal.stage.publish;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is written for schedulers: fields in the order of the contract. */
public final class Json {

	/** Writes records in the order of their components and leaves the stream open. */
	public static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	private Json() {
	}

}
