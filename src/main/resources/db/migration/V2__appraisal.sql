-- One database for all years. Standard SQL for H2 and PostgreSQL; on PostgreSQL create the
-- database with the C collation, so that texts sort by code point as they do here.
-- Amounts are in 万元 with six decimals, that is to the fen. No personal data: the names and
-- telephone numbers of people are never stored.

CREATE TABLE run (
    run_no          INTEGER PRIMARY KEY,
    id              VARCHAR(64)  NOT NULL UNIQUE,
    fiscal_year     INTEGER      NOT NULL,
    fingerprint     CHAR(64)     NOT NULL,
    attempt         INTEGER      NOT NULL,
    fresh           BOOLEAN      NOT NULL,
    program_version VARCHAR(64)  NOT NULL,
    rule_set        VARCHAR(64)  NOT NULL,
    state           VARCHAR(16)  NOT NULL,
    started         TIMESTAMP WITH TIME ZONE NOT NULL,
    finished        TIMESTAMP WITH TIME ZONE,
    UNIQUE (fiscal_year, fingerprint, attempt)
);

CREATE TABLE register_line (
    run_no            INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    line_no           INTEGER NOT NULL,
    code              VARCHAR NOT NULL,
    name              VARCHAR NOT NULL,
    township          VARCHAR NOT NULL,
    unit              VARCHAR NOT NULL,
    department        VARCHAR NOT NULL,
    fiscal_year       INTEGER NOT NULL,
    scheme            VARCHAR NOT NULL,
    approved_initial  NUMERIC(20, 6),
    approved_annual   NUMERIC(20, 6),
    nothing_to_report BOOLEAN NOT NULL,
    PRIMARY KEY (run_no, line_no),
    UNIQUE (run_no, code)
);

-- What the register says besides its projects.
CREATE TABLE register_head (
    run_no   INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
    deadline VARCHAR NOT NULL
);

CREATE TABLE register_waiver (
    run_no   INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
    line_no  INTEGER NOT NULL,
    rule     VARCHAR NOT NULL,
    code     VARCHAR NOT NULL,
    approver VARCHAR NOT NULL,
    reason   VARCHAR NOT NULL,
    until    VARCHAR NOT NULL,
    PRIMARY KEY (run_no, line_no)
);

CREATE TABLE receipt (
    run_no     INTEGER     NOT NULL REFERENCES run ON DELETE CASCADE,
    seq        INTEGER     NOT NULL,
    path       VARCHAR     NOT NULL,
    sha256     CHAR(64)    NOT NULL,
    size_bytes BIGINT      NOT NULL,
    saved      VARCHAR(40) NOT NULL,
    state      VARCHAR(16) NOT NULL,
    PRIMARY KEY (run_no, seq),
    UNIQUE (run_no, path)
);

CREATE TABLE result (
    run_no         INTEGER     NOT NULL,
    seq            INTEGER     NOT NULL,
    path           VARCHAR     NOT NULL,
    sha256         CHAR(64)    NOT NULL,
    size_bytes     BIGINT      NOT NULL,
    saved          VARCHAR(40) NOT NULL,
    status         VARCHAR(20) NOT NULL,
    registered     BOOLEAN     NOT NULL,
    code           VARCHAR     NOT NULL,
    name           VARCHAR     NOT NULL,
    township       VARCHAR     NOT NULL,
    unit           VARCHAR     NOT NULL,
    department     VARCHAR     NOT NULL,
    fiscal_year    INTEGER     NOT NULL,
    initial_budget NUMERIC(20, 6),
    annual_budget  NUMERIC(20, 6),
    executed       NUMERIC(20, 6),
    rate           NUMERIC(30, 4),
    self_score     NUMERIC(20, 2),
    reviewed_score NUMERIC(20, 2),
    grade          VARCHAR(16),
    must_fix       INTEGER     NOT NULL,
    needs_reason   INTEGER     NOT NULL,
    hints          INTEGER     NOT NULL,
    refusal        VARCHAR     NOT NULL,
    PRIMARY KEY (run_no, seq),
    FOREIGN KEY (run_no, seq) REFERENCES receipt ON DELETE CASCADE
);

-- The whole of a readable file as deflated JSON, apart from the figures so that sums read little.
CREATE TABLE content (
    run_no     INTEGER NOT NULL,
    seq        INTEGER NOT NULL,
    submission BYTEA   NOT NULL,
    appraisal  BYTEA   NOT NULL,
    PRIMARY KEY (run_no, seq),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- A settled finding has a reason: the filler's, or the one of a waiver where an approver is named.
CREATE TABLE finding (
    run_no   INTEGER     NOT NULL,
    seq      INTEGER     NOT NULL,
    ordinal  INTEGER     NOT NULL,
    rule     VARCHAR(16) NOT NULL,
    severity VARCHAR(16) NOT NULL,
    sheet    VARCHAR     NOT NULL,
    cell     VARCHAR     NOT NULL,
    field    VARCHAR     NOT NULL,
    message  VARCHAR     NOT NULL,
    fix      VARCHAR     NOT NULL,
    given    VARCHAR     NOT NULL,
    expected VARCHAR     NOT NULL,
    reason   VARCHAR,
    approver VARCHAR,
    until_day VARCHAR,
    PRIMARY KEY (run_no, seq, ordinal),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- The reasons typed into a returned copy, also those no finding asks for any more.
CREATE TABLE typed_reason (
    run_no  INTEGER     NOT NULL,
    seq     INTEGER     NOT NULL,
    ordinal INTEGER     NOT NULL,
    rule    VARCHAR     NOT NULL,
    sheet   VARCHAR     NOT NULL,
    cell    VARCHAR     NOT NULL,
    reason  VARCHAR     NOT NULL,
    PRIMARY KEY (run_no, seq, ordinal),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

CREATE TABLE not_checked (
    run_no  INTEGER     NOT NULL,
    seq     INTEGER     NOT NULL,
    ordinal INTEGER     NOT NULL,
    rule    VARCHAR(16) NOT NULL,
    reason  VARCHAR     NOT NULL,
    PRIMARY KEY (run_no, seq, ordinal),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

CREATE TABLE tidied (
    run_no  INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    sheet   VARCHAR NOT NULL,
    cell    VARCHAR NOT NULL,
    field   VARCHAR NOT NULL,
    given   VARCHAR NOT NULL,
    read_as VARCHAR NOT NULL,
    PRIMARY KEY (run_no, seq, ordinal),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

CREATE TABLE indicator_result (
    run_no     INTEGER NOT NULL,
    seq        INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    level1     VARCHAR NOT NULL,
    level2     VARCHAR NOT NULL,
    level3     VARCHAR NOT NULL,
    full_score NUMERIC(30, 6),
    self       NUMERIC(30, 6),
    reviewed   NUMERIC(30, 6) NOT NULL,
    PRIMARY KEY (run_no, seq, ordinal),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- Money by source of a readable file; what no source accounts for is UNASSIGNED, and explained
-- where the file itself shows why.
CREATE TABLE fund_result (
    run_no         INTEGER     NOT NULL,
    seq            INTEGER     NOT NULL,
    source         VARCHAR(16) NOT NULL,
    explained      BOOLEAN     NOT NULL,
    initial_budget NUMERIC(20, 6) NOT NULL,
    annual_budget  NUMERIC(20, 6) NOT NULL,
    executed       NUMERIC(20, 6) NOT NULL,
    PRIMARY KEY (run_no, seq, source),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- Which file took the place of a superseded one.
CREATE TABLE succession (
    run_no    INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    successor INTEGER NOT NULL,
    PRIMARY KEY (run_no, seq),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- How a file differs from the version before it (VERSION), or from the file its project stood
-- by when the year was last published (RUN).
CREATE TABLE version_change (
    run_no   INTEGER     NOT NULL,
    seq      INTEGER     NOT NULL,
    basis    VARCHAR(16) NOT NULL,
    against  VARCHAR     NOT NULL,
    cells    INTEGER     NOT NULL,
    resolved INTEGER     NOT NULL,
    added    INTEGER     NOT NULL,
    PRIMARY KEY (run_no, seq, basis),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- The one file a registered project stands by.
CREATE TABLE standing (
    run_no INTEGER NOT NULL,
    code   VARCHAR NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (run_no, code),
    FOREIGN KEY (run_no, seq) REFERENCES result ON DELETE CASCADE
);

-- Every registered project once, and every file of an unregistered one; superseded files apart.
CREATE TABLE project_line (
    run_no         INTEGER     NOT NULL REFERENCES run ON DELETE CASCADE,
    line_no        INTEGER     NOT NULL,
    code           VARCHAR     NOT NULL,
    name           VARCHAR     NOT NULL,
    township       VARCHAR     NOT NULL,
    unit           VARCHAR     NOT NULL,
    department     VARCHAR     NOT NULL,
    fiscal_year    INTEGER     NOT NULL,
    registered     BOOLEAN     NOT NULL,
    status         VARCHAR(20) NOT NULL,
    seq            INTEGER,
    path           VARCHAR     NOT NULL,
    initial_budget NUMERIC(20, 6),
    annual_budget  NUMERIC(20, 6),
    executed       NUMERIC(20, 6),
    rate           NUMERIC(30, 4),
    self_score     NUMERIC(20, 2),
    reviewed_score NUMERIC(20, 2),
    grade          VARCHAR(16),
    must_fix       INTEGER     NOT NULL,
    needs_reason   INTEGER     NOT NULL,
    hints          INTEGER     NOT NULL,
    refusal        VARCHAR     NOT NULL,
    report_path    VARCHAR,
    continuing     VARCHAR     NOT NULL,
    PRIMARY KEY (run_no, line_no)
);

-- The line a project had when the year before was last published.
CREATE TABLE prior_line (
    run_no     INTEGER NOT NULL,
    line_no    INTEGER NOT NULL,
    prior_run  INTEGER NOT NULL,
    prior_line INTEGER NOT NULL,
    PRIMARY KEY (run_no, line_no),
    FOREIGN KEY (run_no, line_no) REFERENCES project_line ON DELETE CASCADE
);

CREATE TABLE output_file (
    run_no     INTEGER  NOT NULL REFERENCES run ON DELETE CASCADE,
    path       VARCHAR  NOT NULL,
    sha256     CHAR(64) NOT NULL,
    size_bytes BIGINT   NOT NULL,
    line_no    INTEGER,
    PRIMARY KEY (run_no, path)
);

-- Where the marked-up copy of a file that goes back is put.
CREATE TABLE returned_copy (
    run_no INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    path   VARCHAR NOT NULL,
    PRIMARY KEY (run_no, seq),
    FOREIGN KEY (run_no, seq) REFERENCES receipt ON DELETE CASCADE
);

CREATE INDEX receipt_state ON receipt (run_no, state, seq);
CREATE INDEX result_code ON result (run_no, code);
CREATE INDEX project_line_code ON project_line (code, fiscal_year);
CREATE INDEX project_line_run_code ON project_line (run_no, code);
CREATE INDEX project_line_continuing ON project_line (run_no, continuing);
CREATE INDEX project_line_seq ON project_line (run_no, seq);
CREATE INDEX output_file_line ON output_file (run_no, line_no);
