-- A filter for pandoc and Quarto: [ratsArrests]{.fact} becomes the figure of that fact, with its bound, a link to its
-- page and a note with its reference. The release puts two tables above this text: `facts`, and `languages`.

local options = { lang = 'en', notes = true, marks = true, citations = false }
local forms = { value = true, figure = true, phrase = true, statement = true }
local noted = {}

local function fail(problem)
  error('sco-facts.lua: ' .. problem, 0)
end

--- How many letters must change to turn one text into the other.
local function distance(a, b)
  local row = {}
  for column = 0, #b do row[column] = column end
  for line = 1, #a do
    local corner = row[0]
    row[0] = line
    for column = 1, #b do
      local kept = corner + (a:byte(line) == b:byte(column) and 0 or 1)
      corner = row[column]
      row[column] = math.min(kept, row[column] + 1, row[column - 1] + 1)
    end
  end
  return row[#b]
end

--- The id that was probably meant, as the end of a message; empty if none is similar.
local function suggestion(id)
  local text = id:lower():gsub('[-_%s]', '')
  if #text > 60 then return '' end
  local best, least = nil, #text // 3 + 1 -- at most one error per three letters
  for other in pairs(facts) do
    local far = distance(text, other:lower())
    if far < least or (far == least and best and other < best) then best, least = other, far end
  end
  return best and ("; did you mean '" .. best .. "'?") or ''
end

--- The language of a tag with its usual script; English for any other, since the package has no words for it.
local function languageOf(tag)
  local language = (tag:match('^%a+') or ''):lower()
  local usual = languages[language]
  local script = tag:match('%-(%a%a%a%a)%f[^%a]')
  local region = tag:upper():match('%-(%u%u)%f[^%u]')
  if language == 'zh' and not script and (region == 'TW' or region == 'HK' or region == 'MO') then script = 'Hant' end
  if not usual or (script and script:lower() ~= usual:lower()) then return 'en' end
  return language
end

--- Reads what a span asks for. Attributes other than these two are misspelt.
local function requestOf(span)
  local id = pandoc.utils.stringify(span.content)
  local form, lang = 'figure', options.lang
  for name, value in pairs(span.attributes) do
    if name == 'form' then form = value
    elseif name == 'lang' then lang = value
    else fail("unknown attribute '" .. name .. "' of '" .. id .. "'; expected one of form, lang") end
  end
  local fact = facts[id]
  if not fact then fail("no fact has the id '" .. id .. "'" .. suggestion(id)) end
  if fact.withdrawn then fail("the fact '" .. id .. "' was " .. fact.withdrawn) end
  if not forms[form] then fail("unknown form '" .. form .. "' of '" .. id .. "'; expected value, figure, phrase or statement") end
  local texts = fact.forms[form]
  if not texts then fail("the fact '" .. id .. "' has no figure and no date: add form=statement") end
  return id, fact, texts[languageOf(lang)] or texts.en
end

--- Plain text as words, so that lines can break between them.
local function words(text)
  local inlines = pandoc.List()
  for word in text:gmatch('[^ ]+') do
    if #inlines > 0 then inlines:insert(pandoc.Space()) end
    inlines:insert(pandoc.Str(word))
  end
  return inlines
end

--- The note of a fact, or the citation that citeproc turns into one.
local function noteOf(id, fact)
  if options.citations then
    return pandoc.Cite({ pandoc.Str('[@' .. id .. ']') }, { pandoc.Citation(id, 'NormalCitation') })
  end
  local blocks = pandoc.read(fact.reference, 'markdown').blocks
  blocks[#blocks].content:extend({ pandoc.Space(), pandoc.Code(fact.key) })
  return pandoc.Note(blocks)
end

local function isFact(element)
  return element.classes:includes('fact')
end

local function Span(span)
  if not isFact(span) then return nil end
  local id, fact, text = requestOf(span)
  local inlines = pandoc.List({ pandoc.Link(words(text), fact.url, fact.verdict and ('Record: ' .. fact.verdict) or '') })
  if options.marks and fact.mark then
    inlines:insert(pandoc.Space())
    inlines:extend(words(fact.mark))
  end
  if options.citations then inlines:insert(pandoc.Space()) end
  if options.citations or (options.notes and not noted[id]) then inlines:insert(noteOf(id, fact)) end
  noted[id] = true
  return inlines
end

--- Refuses a fact in a link, since it is one.
local function Link(link)
  pandoc.walk_inline(link, {
    Span = function(span)
      if isFact(span) then fail("'" .. pandoc.utils.stringify(span) .. "' cannot stand in a link, since it is one") end
    end,
  })
end

--- Reads `lang`, and the options below `sco-facts`.
local function Meta(meta)
  if meta.lang then options.lang = pandoc.utils.stringify(meta.lang) end
  for name, value in pairs(meta['sco-facts'] or {}) do
    if type(value) ~= 'boolean' or options[name] == nil or name == 'lang' then
      fail("sco-facts: '" .. name .. "' must be one of notes, marks, citations, with the value true or false")
    end
    options[name] = value
  end
end

return { { Meta = Meta }, { Link = Link }, { Span = Span } }
