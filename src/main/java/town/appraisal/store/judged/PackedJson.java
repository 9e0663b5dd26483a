package town.appraisal.store.judged;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import town.appraisal.domain.submission.Answer;

/**
 * A record of the domain as deflated JSON: a submission of 15 KB of Chinese text takes
 * some 3 KB of the database. A list that an earlier edition of the program did not know
 * yet is read as empty.
 */
public final class PackedJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addMixIn(Answer.class, AnswerForm.class)
		.changeDefaultVisibility((it) -> it.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE)
			.withFieldVisibility(Visibility.ANY))
		.withConfigOverride(List.class, (it) -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private PackedJson() {
	}

	/** The record as it is stored. */
	public static byte[] pack(Object value) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(4096);
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
			out.write(MAPPER.writeValueAsBytes(value));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
		return packed.toByteArray();
	}

	/** The record as it was. */
	public static <T> T unpack(byte[] packed, Class<T> type) {
		return MAPPER.readValue(new InflaterInputStream(new ByteArrayInputStream(packed)), type);
	}

}
